import { beforeAll, describe, expect, it } from 'vitest'
import type { Alert, AlertSeverity } from '../../../src/domain/alert.ts'
import { firstMeta } from '../../../src/domain/record.ts'
import type { EmployeeId, OrgUnitId, PartyId, RelationshipId } from '../../../src/domain/recordId.ts'
import { alertItem } from '../../../src/store/items/alertItem.ts'
import { recordWrites } from '../../../src/store/recordKind.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { obligations, ruleOn } from '../../support/obligations.ts'
import { nthId } from '../../support/seedRecords.ts'
import { portfolioOf } from './asked.ts'
import { allRecords } from './recount.ts'

let now = new Date('2026-03-02T02:00:00.000Z')
let gateway: Gateway
let bank: Bank
let unitId: string
let lead: string

beforeAll(async () => {
  gateway = await startGateway({ now: () => now, sleep: async () => {} })
  bank = bankOf(gateway)
  unitId = await bank.unit()
  lead = await bank.employee(unitId)
})

async function until(instant: string): Promise<void> {
  now = new Date(instant)
  await settled(gateway)
  now = new Date(now.getTime() + 1_000)
}

async function customer(name: string) {
  const partyId = await bank.organization(name)
  const id = await bank.relationship({ partyId, unitId, lead }, { openedOn: '2026-01-01' })
  return { partyId, id }
}

describe('what is due, in a portfolio', () => {
  it('is what was due in the period, and what became of it, as the records say', async () => {
    const [kept, waived, left] = [await customer('Kept'), await customer('Waived'), await customer('Left')]
    await ruleOn(bank)
    await until('2026-03-03T02:00:00Z')
    await bank.contact(kept.partyId, '2026-03-03T01:00:00Z', {
      participants: [
        { partyId: kept.partyId, part: 'INITIATOR' },
        { employeeId: lead, part: 'RECIPIENT' },
      ],
    })
    const [open] = await obligations(bank, { relationshipId: waived.id })
    await bank.make('waiveObligation', { id: open.id, expectedVersion: open.version, note: 'moved' })
    await until('2026-03-04T02:00:00Z')
    const period = { from: '2026-03-01', to: '2026-03-31' }
    const running = await portfolioOf(gateway, { unitId }, period)
    expect(running.obligations).toEqual({
      due: 3,
      kept: 1,
      keptLate: 0,
      missed: 0,
      waived: 1,
      open: 1,
      overdue: 0,
    })
    await until('2026-04-02T02:00:00Z')
    const { obligations: over } = await portfolioOf(gateway, { employeeId: lead }, period)
    const records = (await allRecords(gateway)).filter((record) => record.kind === 'obligation')
    const due = records.filter(({ data }) => data.dueOn <= period.to && data.state !== 'CANCELLED')
    const inState = (state: string) => due.filter(({ data }) => data.state === state).length
    expect(over).toEqual({
      due: due.length,
      kept: inState('KEPT'),
      keptLate: 0,
      missed: inState('MISSED'),
      waived: inState('WAIVED'),
      open: inState('OPEN'),
      overdue: inState('OPEN'),
    })
    expect(inState('MISSED') + inState('OPEN')).toBe(1)
    expect(left.id).toMatch(/^rel_/)
  })
})

describe('alerts, in a portfolio', () => {
  it('are by severity: raised in the period, and open by the month in which they were raised', async () => {
    const { partyId, id } = await customer('Alarming')
    const raised: [day: string, severity: AlertSeverity, state: Alert['data']['state']][] = [
      ['2026-04-01', 'HIGH', 'OPEN'],
      ['2026-03-31', 'HIGH', 'RESPONDING'],
      ['2026-03-01', 'HIGH', 'CLOSED'],
      ['2026-02-28', 'HIGH', 'OPEN'],
      ['2026-01-31', 'HIGH', 'OPEN'],
      ['2025-06-30', 'HIGH', 'OPEN'],
      ['2026-03-15', 'LOW', 'OPEN'],
    ]
    const { table } = gateway.context()
    for (const [n, [day, severity, state]] of raised.entries()) {
      const at = `${day}T02:00:00.000Z`
      const alert: Alert = {
        kind: 'alert',
        id: nthId('alt', n),
        meta: firstMeta({ at, by: 'operator:test', source: { system: 'guanxi' } }),
        data: {
          relationshipId: id as RelationshipId,
          partyId: partyId as PartyId,
          lineOfBusiness: 'CUSTOMER',
          ruleId: nthId('wrl', n),
          ruleVersion: 1,
          title: { en: 'Silence', zh: '失联' },
          severity,
          raisedAt: at,
          signalIds: [],
          facts: [],
          stands: true,
          state,
          ownerId: lead as EmployeeId,
          unitPath: [unitId as OrgUnitId],
          respondBy: at,
          closeBy: at,
        },
      }
      await table.transact(recordWrites(alertItem, 'demo', undefined, alert, at).writes)
    }
    await until('2026-04-03T02:00:00Z')
    const { alerts } = await portfolioOf(gateway, { unitId }, { from: '2026-03-01', to: '2026-03-31' })
    const none = { raised: 0, open: 0, openThisMonth: 0, openLastMonth: 0, openTwoMonths: 0, openLonger: 0 }
    expect(alerts).toEqual([
      { ...none, severity: 'LOW', raised: 1, open: 1, openLastMonth: 1 },
      { ...none, severity: 'MEDIUM' },
      {
        severity: 'HIGH',
        raised: 2,
        open: 5,
        openThisMonth: 1,
        openLastMonth: 1,
        openTwoMonths: 1,
        openLonger: 2,
      },
      { ...none, severity: 'CRITICAL' },
    ])
  })
})
