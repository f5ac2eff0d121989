import { beforeAll, describe, expect, it } from 'vitest'
import { bankOf } from '../../support/bank.ts'
import { type CountedGateway, startCountedGateway } from '../../support/countedGateway.ts'
import { type DisclosureDesk, disclosureDesk } from '../../support/disclosureDesk.ts'
import { SLIP } from '../../support/disclosures.ts'

const ROWS = 12

let gateway: CountedGateway
let desk: DisclosureDesk
beforeAll(async () => {
  gateway = await startCountedGateway()
  desk = await disclosureDesk(gateway, { now: () => new Date() })
  for (let n = 0; n < ROWS; n += 1) await desk.assessed(await desk.meeting(await desk.investor()), SLIP)
})

/** What is asked of the table for a page of the log. */
async function callsFor(which: string, first: number) {
  const query = `{ disclosureLog(which: ${which}, first: ${first}) { nodes { id disclosureClass } } }`
  const calls = await gateway.callsOf(async () => {
    const { disclosureLog } = await bankOf(gateway, { kind: 'employee', subject: desk.officer }).ask(query)
    expect(disclosureLog.nodes).toHaveLength(first)
  })
  return calls.map(({ kind }) => kind)
}

describe('a page of the log', () => {
  it.each(['ALL', 'TO_CHECK', 'DUE'])(
    'of %s is one query, and two batches that decide on its rows, however many they are',
    async (which) => {
      const few = await callsFor(which, 2)
      expect(await callsFor(which, ROWS - 1)).toEqual(few)
      // Who is asking; the list; the interactions; their parties.
      expect(few).toEqual(['query', 'query', 'batchGet', 'batchGet'])
    },
  )
})
