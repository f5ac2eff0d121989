import { beforeEach, describe, expect, it } from 'vitest'
import { DERIVERS } from '../../src/usecases/derive/derivers.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { verify } from '../support/derivedBank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { cadence, obligations, ruleOn } from '../support/obligations.ts'

// Whatever happened in between, an obligation says in the end what follows from the records: verifying finds nothing to write.

let now: Date
let gateway: Gateway
let bank: Bank
let lead: string
let successor: string
let partyId: string
let relationshipId: string
beforeEach(async () => {
  now = new Date('2026-11-10T02:00:00Z')
  gateway = await startGateway({ now: () => now, sleep: async () => {} })
  bank = bankOf(gateway)
  const unitId = await bank.unit()
  lead = await bank.employee(unitId)
  successor = await bank.employee(unitId, 'Successor')
  partyId = await bank.organization()
  relationshipId = await bank.relationship({ partyId, unitId, lead }, { openedOn: '2026-01-01' })
})

async function settledAt(instant: string): Promise<void> {
  now = new Date(instant)
  await settled(gateway)
  now = new Date(now.getTime() + 1_000)
}

async function only(state: string) {
  const all = await obligations(bank, { relationshipId }, state)
  expect(all).toHaveLength(1)
  return all[0]
}

async function toBeFollowed(): Promise<readonly string[]> {
  const { faults } = await verify(gateway, DERIVERS)
  return faults.map(({ what, message }) => `${what}: ${message}`)
}

const handOver = () =>
  bank.make('reassignCoverage', {
    id: relationshipId,
    expectedVersion: 1,
    coverage: [{ employeeId: successor, part: 'LEAD' }],
    reason: 'Rotation',
  })

const say = async (command: 'keepObligation' | 'waiveObligation', state: string) => {
  const { id, version } = await only(state)
  await bank.make(command, { id, expectedVersion: version, note: 'On the phone' })
}

describe('an obligation', () => {
  it('that was missed stays with whoever missed it when it is waived after a hand-over', async () => {
    await ruleOn(bank)
    await settledAt('2026-12-05T02:00:00Z')
    await handOver()
    await settledAt('2026-12-20T02:00:00Z')
    await say('waiveObligation', 'MISSED')
    await settledAt('2026-12-20T03:00:00Z')
    expect((await only('WAIVED')).owner).toEqual({ id: lead })
    expect(await toBeFollowed()).toEqual([])
  })

  it('of which somebody speaks on the day of a hand-over is its keeper’s of that morning', async () => {
    await ruleOn(bank)
    await settledAt('2026-11-11T02:00:00Z')
    await handOver()
    await settledAt('2026-11-11T03:00:00Z')
    expect((await only('OPEN')).owner).toEqual({ id: successor })
    await say('keepObligation', 'OPEN')
    await settledAt('2026-11-11T04:00:00Z')
    expect((await only('KEPT')).owner).toEqual({ id: lead })
    expect(await toBeFollowed()).toEqual([])
  })

  it('keeps its terms, and what was done for it, when its rule is switched off and on with others in its period', async () => {
    const { id } = await ruleOn(bank)
    await bank.contact(partyId, '2026-11-09T04:00:00Z')
    await settledAt('2026-11-11T02:00:00Z')
    await bank.make('changeObligationRule', { id, expectedVersion: 1, state: 'OFF', reason: 'Too much' })
    await settledAt('2026-11-12T02:00:00Z')
    const on = { state: 'ON', terms: cadence({ times: 2, graceDays: 3 }), reason: 'After all' }
    await bank.make('changeObligationRule', { id, expectedVersion: 2, ...on })
    await settledAt('2026-11-13T02:00:00Z')
    expect(await only('KEPT')).toMatchObject({ occurrence: '2026-11', times: 1, ruleVersion: 1 })
    expect(await toBeFollowed()).toEqual([])
    await settledAt('2026-12-01T02:00:00Z')
    expect(await only('OPEN')).toMatchObject({ occurrence: '2026-12', times: 2, ruleVersion: 3 })
  })

  it('counts whatever counts by other terms, stated anew on the day they were stated first', async () => {
    const { id } = await ruleOn(bank)
    for (const day of ['03', '04', '05']) await bank.contact(partyId, `2026-11-${day}T04:00:00Z`)
    await settled(gateway)
    await bank.make('changeObligationRule', { id, expectedVersion: 1, state: 'OFF', reason: 'A slip' })
    const on = { state: 'ON', terms: cadence({ times: 2 }), reason: 'Twice' }
    await bank.make('changeObligationRule', { id, expectedVersion: 2, ...on })
    await settledAt('2026-11-10T02:10:00Z')
    const kept = await only('KEPT')
    expect(kept).toMatchObject({ ruleVersion: 3, keptAt: '2026-11-04T04:00:00.000Z' })
    expect(kept.contacts).toHaveLength(2)
    expect(await toBeFollowed()).toEqual([])
  })
})
