import { beforeAll, describe, expect, it } from 'vitest'
import { startTypeBank, type TypeBank } from '../../support/typeBank.ts'

let at: TypeBank
let id: string
beforeAll(async () => {
  at = await startTypeBank()
  const made = await at.relationship()
  id = made.id
  for (let n = 0; n < 12; n += 1) {
    await at.bank.make('recordRating', {
      relationshipId: id,
      origin: 'AGENCY',
      rater: 'CCXI',
      grade: 'AA',
      ratedOn: at.on(-n),
    })
    await at.loan(made.partyId, `${n + 1}`)
  }
  await at.signedOff(id, 'WIN_BACK')
})

async function callsOf(query: string): Promise<number> {
  const { cost, errors } = await at.gateway.ask(query)
  expect(errors).toEqual([])
  return cost.dynamo.calls
}

describe('what questions about types cost', () => {
  it.each(['frameworkAgreements', 'ratings', 'relationshipCases'])(
    'a page of %s is one query',
    async (list) => {
      expect(
        await callsOf(
          `{ ${list}(relationshipId: "${id}", first: 10) { nodes { id } pageInfo { hasNextPage } } }`,
        ),
      ).toBe(1)
    },
  )

  it.each([
    'allowedTransitions(relationshipId: "ID") { transitions { open } }',
    'classifyRelationship(relationshipId: "ID") { rule }',
  ])('%s is six reads, whatever is filed', async (question) => {
    expect(await callsOf(`{ ${question.replace('ID', id)} }`)).toBe(6)
  })

  it('the published rules are none', async () => {
    expect(await callsOf('{ transitionTable { version rules { from to guards } } }')).toBe(0)
  })
})
