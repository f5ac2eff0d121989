import { beforeAll, describe, expect, it } from 'vitest'
import { startTypeBank, type TypeBank } from '../support/typeBank.ts'

let at: TypeBank
/** Done once, right before the next transaction: after it was decided what to write, and before it is written. */
let meanwhile: (() => Promise<unknown>) | undefined
beforeAll(async () => {
  at = await startTypeBank((app) => ({
    ...app,
    openTable: (meter, deadline) => {
      const table = app.openTable(meter, deadline)
      return {
        ...table,
        transact: async (...args) => {
          const work = meanwhile
          meanwhile = undefined
          await work?.()
          return table.transact(...args)
        },
      }
    },
  }))
})

const end = { terminationReason: 'NEED_CHANGED' }

async function readyToEnd() {
  const made = await at.relationship()
  const exit = await at.signedOff(made.id, 'EXIT')
  return { ...made, exit }
}

describe('what changes between the decision and its transaction', () => {
  it('is seen, when somebody is lent money', async () => {
    const { id, partyId } = await readyToEnd()
    meanwhile = () => at.loan(partyId, '1')
    const { faults } = await at.transition(at.lead, id, 'TERMINATED', end)
    expect(faults.map(({ message }) => message)).toEqual([
      'It cannot go from GROWTH to TERMINATED: Nothing is lent or promised any more.',
    ])
  })

  it('is seen, when the case is given up', async () => {
    const { id, exit } = await readyToEnd()
    const over = { outcome: 'ABANDONED', note: 'It stays' }
    meanwhile = async () => at.as(at.lead).make('closeRelationshipCase', await at.versioned(exit, over))
    const { faults } = await at.transition(at.lead, id, 'TERMINATED', end)
    expect(faults[0]?.message).toMatch(/An exit case is signed off/)
  })

  it('is seen, when a remedy is begun', async () => {
    const { id } = await readyToEnd()
    const opening = { relationshipId: id, kind: 'LEGAL_RECOVERY', reason: 'It owes more than was known' }
    meanwhile = () => at.as(at.lead).make('openRelationshipCase', opening)
    const { faults } = await at.transition(at.lead, id, 'TERMINATED', end)
    expect(faults[0]?.message).toMatch(/No restructuring or legal recovery is under way/)
  })

  it('takes nothing away when it is of no account', async () => {
    const { id } = await readyToEnd()
    const other = await at.relationship({}, 'Another')
    meanwhile = () => at.loan(other.partyId, '1')
    const { record } = await at.transition(at.lead, id, 'TERMINATED', end)
    expect(record.type).toMatchObject({ state: 'TERMINATED', exposureAfter: [] })
  })
})
