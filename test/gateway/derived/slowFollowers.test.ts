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
import { cadence, obligations, ruleOn } from '../../support/obligations.ts'
import { overdue, warningRuleOn } from '../../support/warnings.ts'

let gateway: Gateway
let bank: Bank
let other: string
let partyId: string
let relationshipId: string
let moveTo: (later: string) => void
beforeEach(async () => {
  ;({ gateway, bank, other, partyId, relationshipId, moveTo } = await start())
})

/** By somebody who has read what a record is about, and waits for the rules while something happens, with all that follows. */
async function followedWhile(happens: () => Promise<unknown>, id: string, rules: string): Promise<void> {
  const table = slow(rules, async () => {
    await happens()
    await settled(gateway)
  })
  const [engine] = await openEngines({ ...gateway.context(), table })
  if (!engine) throw new Error('nothing derives')
  await derive(engine, [id as RecordId])
}

async function followedWhileHandedOver(rules: string): Promise<void> {
  await settled(gateway)
  moveTo('2026-03-21T08:00:00.000Z')
  const coverage = [{ employeeId: other, part: 'LEAD' }]
  const handOver = { id: relationshipId, expectedVersion: 1, coverage, reason: 'Rotation' }
  await followedWhile(() => bank.make('reassignCoverage', handOver), relationshipId, rules)
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

describe('what is missed while somebody still counts a contact for it', () => {
  it('is missed', async () => {
    await ruleOn(bank, cadence({ times: 2 }))
    const contactId = await bank.contact(partyId, '2026-03-20T07:00:00Z')
    moveTo('2026-03-31T15:59:59.999Z')
    await settled(gateway)
    const monthEnds = async () => moveTo('2026-03-31T16:00:00.000Z')
    await followedWhile(monthEnds, contactId, obligationRulesPartition('demo'))
    moveTo('2026-03-31T16:00:01.000Z')
    expect(await obligations(bank, { relationshipId }, 'MISSED')).toHaveLength(1)
    expect((await verify(gateway, DERIVERS)).faults).toEqual([])
  })
})
