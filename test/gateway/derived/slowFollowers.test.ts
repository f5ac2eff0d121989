import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordId } from '../../../src/domain/recordId.ts'
import { obligationRulesPartition } from '../../../src/store/items/obligationRuleItem.ts'
import { rulesOnPartition } from '../../../src/store/items/warningRuleItem.ts'
import type { Table } from '../../../src/store/table.ts'
import { derive } from '../../../src/usecases/derive/derive.ts'
import { DERIVERS } from '../../../src/usecases/derive/derivers.ts'
import { openEngines } from '../../../src/usecases/derive/openEngines.ts'
import type { Bank } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { start, verify } from '../../support/derivedBank.ts'
import type { Gateway } from '../../support/gateway.ts'
import { obligations, ruleOn } from '../../support/obligations.ts'
import { overdue, warningRuleOn } from '../../support/warnings.ts'

let gateway: Gateway
let bank: Bank
let other: string
let relationshipId: string
let moveTo: (later: string) => void
beforeEach(async () => {
  ;({ gateway, bank, other, relationshipId, moveTo } = await start())
})

/** By somebody who has read the relationship, and waits for the rules while it is handed over, with all that follows. */
async function followedWhileHandedOver(partition: string): Promise<void> {
  await settled(gateway)
  moveTo('2026-03-21T08:00:00.000Z')
  const coverage = [{ employeeId: other, part: 'LEAD' }]
  const handOver = { id: relationshipId, expectedVersion: 1, coverage, reason: 'Rotation' }
  const table = slow(partition, async () => {
    await bank.make('reassignCoverage', handOver)
    await settled(gateway)
  })
  const [engine] = await openEngines({ ...gateway.context(), table })
  if (!engine) throw new Error('nothing derives')
  await derive(engine, [relationshipId as RecordId])
  moveTo('2026-03-21T08:00:01.000Z')
}

/** A table that answers the first question about a partition only after something has happened. */
function slow(partition: string, happens: () => Promise<void>): Table {
  const { table } = gateway.context()
  let hasHappened = false
  return {
    ...table,
    query: async (query) => {
      if (!hasHappened && query.partition === partition) {
        hasHappened = true
        await happens()
      }
      return table.query(query)
    },
  }
}

describe('what is handed over while somebody still follows how it was before', () => {
  it('is an obligation of the new lead', async () => {
    await ruleOn(bank)
    await followedWhileHandedOver(obligationRulesPartition('demo'))
    expect(await obligations(bank, { relationshipId })).toMatchObject([{ owner: { id: other } }])
    expect((await verify(gateway, DERIVERS)).faults).toEqual([])
  })

  it('is an alert of the new lead', async () => {
    await warningRuleOn(bank)
    await bank.make('recordSignal', { ...overdue(relationshipId), observedOn: '2026-03-20' })
    await followedWhileHandedOver(rulesOnPartition('demo'))
    const query = 'query ($of: AlertsOfInput!) { alerts(of: $of, first: 10) { nodes { owner { id } } } }'
    const { alerts } = await bank.ask(query, { of: { relationshipId } })
    expect(alerts.nodes).toEqual([{ owner: { id: other } }])
    expect((await verify(gateway, DERIVERS)).faults).toEqual([])
  })
})
