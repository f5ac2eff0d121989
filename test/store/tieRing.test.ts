import { beforeAll, describe, expect, it } from 'vitest'
import type { PartyId } from '../../src/domain/recordId.ts'
import { newMeter, type Table } from '../../src/store/table.ts'
import { refillTies } from '../../src/store/tieRing.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { INVARIANTS } from '../support/invariants/brokenInvariants.ts'
import { recountOf } from '../support/invariants/recount.ts'
import { skippingClock } from '../support/skippingClock.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway(skippingClock())
  bank = bankOf(gateway)
})

/** A firm with a tie that its view does not show, as if others had pushed it out and were gone. */
async function aHiddenTie() {
  const firm = await bank.organization()
  const tie = await bank.tie('SUPPLY', await bank.organization(), firm)
  await openTable().batchWrite([{ delete: { pk: `demo#${firm}`, sk: `N#${tie}` } }])
  return { firm: firm as PartyId, tie }
}

function openTable(): Table {
  return gateway.app.openTable(newMeter(), Date.now() + 3_600_000)
}

/** A table on which something happens between the reading of a list and what is written by it. */
function interrupted(between: () => Promise<unknown>): Table {
  const table = openTable()
  return {
    ...table,
    query: async (range) => {
      const page = await table.query(range)
      if (range.partition.endsWith('#ties')) await between()
      return page
    },
  }
}

async function broken(): Promise<readonly string[]> {
  const recount = await recountOf(gateway)
  return INVARIANTS.flatMap(({ faults }) => faults(recount))
}

describe('a tie that comes back into the view of its party', () => {
  it('is there, as it is', async () => {
    const { firm, tie } = await aHiddenTie()
    await refillTies(openTable(), 'demo', firm)
    expect((await recountOf(gateway)).items.has(`demo#${firm}|N#${tie}`)).toBe(true)
    expect(await broken()).toEqual([])
  })

  it('is not put back as it was, when it was corrected at that moment', async () => {
    const { firm, tie } = await aHiddenTie()
    const correct = () => bank.make('correctTie', { id: tie, expectedVersion: 1, validFrom: '2020' })
    await refillTies(interrupted(correct), 'demo', firm)
    expect(await broken()).toEqual([])
  })
})
