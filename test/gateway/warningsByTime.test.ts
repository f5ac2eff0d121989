import { beforeEach, expect, it } from 'vitest'
import { openScan } from '../../src/createApp.ts'
import { addDays } from '../../src/domain/calendarDate.ts'
import { verifyDerived } from '../../src/usecases/derive/verifyDerived.ts'
import { today } from '../../src/usecases/today.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

const DAY_MS = 86_400_000

const clock = skippingClock()
const daysAhead = (days: number) => addDays(today(gateway.app), days)

let gateway: Gateway
let bank: Bank
beforeEach(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
})

/** A relationship that has been derived, and nothing else that would have it looked at again. */
async function derivedRelationship(): Promise<string> {
  const unit = await bank.unit('Xuanwu')
  const lead = await bank.employee(unit, 'Lead')
  const partyId = await bank.organization('A borrower')
  const id = await bank.relationship({ partyId, unitId: unit, lead })
  await settled(gateway)
  return id
}

async function ruleOn(more: object = {}): Promise<void> {
  const terms = {
    name: { en: 'Overdue', zh: '逾期' },
    test: { signals: { codes: ['OVERDUE'], windowDays: 90, threshold: '1' } },
    severity: 'HIGH',
    ...more,
  }
  const { id, version } = await bank.make('stateWarningRule', { terms })
  const checker = bankOf(gateway, { kind: 'operator', subject: 'checker' })
  await checker.make('switchOnWarningRule', { id, expectedVersion: version, reason: 'Tried' })
}

async function signal(relationshipId: string): Promise<string> {
  const { id } = await bank.make('recordSignal', {
    relationshipId,
    category: 'REPAYMENT_CAPACITY',
    code: 'OVERDUE',
    observedOn: daysAhead(0),
    status: 'CONFIRMED',
    evidenceSource: 'The loan system',
  })
  await settled(gateway)
  return id
}

async function alertsOf(relationshipId: string) {
  const query = `query ($of: AlertsOfInput!) { alerts(of: $of, first: 10) { nodes { stands signals { id } } } }`
  return (await bank.ask(query, { of: { relationshipId } })).alerts.nodes
}

async function faults() {
  const options = { newContext: () => gateway.context(), scan: openScan(gateway.config) }
  return (await verifyDerived(options)).faults
}

it('a signal that leaves its window is followed, although it came after all else was derived', async () => {
  await ruleOn()
  const id = await derivedRelationship()
  const first = await signal(id)
  await clock.sleep(60 * DAY_MS)
  const second = await signal(id)
  expect(await alertsOf(id)).toMatchObject([{ signals: [{ id: first }, { id: second }] }])
  expect(await faults()).toEqual([])
  await clock.sleep(31 * DAY_MS)
  await settled(gateway)
  expect(await alertsOf(id)).toMatchObject([{ stands: true, signals: [{ id: second }] }])
  expect(await faults()).toEqual([])
})

it('a type that is stated from a day on brings the rules that are about it, on that day', async () => {
  await ruleOn({ types: ['STRATEGIC'] })
  const id = await derivedRelationship()
  await signal(id)
  const later = { type: 'STRATEGIC', reason: 'Agreed', validFrom: daysAhead(20) }
  await bank.make('setRelationshipType', { id, expectedVersion: 1, ...later })
  await settled(gateway)
  expect(await alertsOf(id)).toEqual([])
  await clock.sleep(21 * DAY_MS)
  await settled(gateway)
  expect(await alertsOf(id)).toMatchObject([{ stands: true }])
  expect(await faults()).toEqual([])
})
