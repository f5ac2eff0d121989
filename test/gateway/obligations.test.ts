import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordId } from '../../src/domain/recordId.ts'
import { derive } from '../../src/usecases/derive/derive.ts'
import { openEngines } from '../../src/usecases/derive/openEngines.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { cadence, obligations, ruleOn } from '../support/obligations.ts'

let now: Date
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
beforeEach(async () => {
  now = new Date('2026-11-10T02:00:00Z')
  gateway = await startGateway({ now: () => now, sleep: async () => {} })
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit)
})

/** A customer since long ago, in the manager's book. */
async function customer(
  more: object = {},
  party?: string,
): Promise<{ partyId: string; relationshipId: string }> {
  const partyId = party ?? (await bank.organization())
  const relationshipId = await bank.relationship(
    { partyId, unitId: unit, lead: manager },
    { openedOn: '2026-01-01', ...more },
  )
  return { partyId, relationshipId }
}

/** Until all is done that follows, and lists show it. */
async function settle(): Promise<void> {
  await settled(gateway)
  now = new Date(now.getTime() + 1_000)
}

/** So the clock goes on, and all that is due is done. */
async function until(instant: string): Promise<void> {
  now = new Date(instant)
  await settle()
}

describe('a contact cadence', () => {
  it('opens what it asks for the running period, for the lead, by the end of its last working day', async () => {
    const { relationshipId } = await customer()
    await ruleOn(bank)
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([
      {
        id: expect.stringMatching(/^obl_/),
        version: 1,
        kind: 'CONTACT_CADENCE',
        occurrence: '2026-11',
        from: '2026-11-01',
        dueOn: '2026-11-30',
        dueAt: '2026-11-30T15:59:59.999Z',
        lapsesAt: '2026-11-30T15:59:59.999Z',
        state: 'OPEN',
        overdue: false,
        keptAt: null,
        times: 1,
        contacts: [],
        owner: { id: manager },
        unit: { id: unit },
        ruleVersion: 1,
      },
    ])
  })

  it('is kept by a human contact, and by none of a machine', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    await bank.contact(partyId, '2026-11-09T03:00:00Z', { initiation: 'AUTOMATED' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
    const call = await bank.contact(partyId, '2026-11-09T04:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([
      { keptAt: '2026-11-09T04:00:00.000Z', contacts: [{ interaction: { id: call } }] },
    ])
  })

  it('is open again when that contact is retracted, or was another', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    const call = await bank.contact(partyId, '2026-11-09T04:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toHaveLength(1)
    await bank.make('amendInteraction', { id: call, expectedVersion: 1, channel: 'EMAIL', reason: 'A mail' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toMatchObject([{ keptAt: null, contacts: [] }])
    await bank.make('amendInteraction', { id: call, expectedVersion: 2, channel: 'PHONE', reason: 'It was' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    await bank.make('retractInteraction', { id: call, expectedVersion: 3, reason: 'Never happened' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
  })

  it('is kept by the next best contact when the first goes', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    const first = await bank.contact(partyId, '2026-11-08T04:00:00Z')
    const second = await bank.contact(partyId, '2026-11-09T04:00:00Z')
    await settle()
    await bank.make('retractInteraction', { id: first, expectedVersion: 1, reason: 'Never happened' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([
      { keptAt: '2026-11-09T04:00:00.000Z', contacts: [{ interaction: { id: second } }] },
    ])
  })

  it('is missed after its grace, and the next one is opened by the clock alone', async () => {
    const { relationshipId } = await customer()
    await ruleOn(bank, cadence({ graceDays: 3 }))
    await settle()
    await until('2026-12-01T02:00:00Z')
    const inGrace = await obligations(bank, { relationshipId })
    expect(inGrace).toMatchObject([
      { occurrence: '2026-11', overdue: true },
      { occurrence: '2026-12', overdue: false, dueOn: '2026-12-31' },
    ])
    await until('2026-12-03T16:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'MISSED')).toMatchObject([{ occurrence: '2026-11' }])
    expect(await obligations(bank, { relationshipId })).toMatchObject([{ occurrence: '2026-12' }])
  })

  it('is kept after all by a contact that is only recorded when it was missed', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    await settle()
    await until('2026-12-02T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'MISSED')).toHaveLength(1)
    await bank.contact(partyId, '2026-11-20T04:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId }, 'MISSED')).toEqual([])
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([{ occurrence: '2026-11' }])
  })

  it('asks for as many contacts as it says, and shows how far it has come', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank, cadence({ times: 2 }))
    await bank.contact(partyId, '2026-11-03T04:00:00Z')
    await settle()
    expect((await obligations(bank, { relationshipId }))[0].contacts).toHaveLength(1)
    await bank.contact(partyId, '2026-11-02T04:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([
      { keptAt: '2026-11-03T04:00:00.000Z' },
    ])
  })

  it('follows the relationship to another lead', async () => {
    const { relationshipId } = await customer()
    await ruleOn(bank)
    await settle()
    const other = await bank.employee(unit, 'Other')
    await bank.make('reassignCoverage', {
      id: relationshipId,
      expectedVersion: 1,
      coverage: [{ employeeId: other, part: 'LEAD' }],
      reason: 'Rotation',
    })
    await settle()
    expect(await obligations(bank, { employeeId: manager })).toEqual([])
    expect(await obligations(bank, { employeeId: other })).toHaveLength(1)
  })

  it('is cancelled when the relationship is no longer meant, and asked for again when it is', async () => {
    const { relationshipId } = await customer({ tier: 'A' })
    await ruleOn(bank, cadence({ appliesTo: { tiers: ['A'] } }))
    await settle()
    const [{ id }] = await obligations(bank, { relationshipId })
    await bank.make('setRelationshipTier', { id: relationshipId, expectedVersion: 1, tier: 'B' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'CANCELLED')).toMatchObject([{ id }])
    await bank.make('setRelationshipTier', { id: relationshipId, expectedVersion: 2, tier: 'A' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toMatchObject([{ id }])
  })

  it('is cancelled when its rule is switched off', async () => {
    const { relationshipId } = await customer()
    const { id } = await ruleOn(bank)
    await settle()
    await bank.make('changeObligationRule', { id, expectedVersion: 1, state: 'OFF', reason: 'Too much' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    expect(await obligations(bank, { relationshipId }, 'CANCELLED')).toHaveLength(1)
  })

  it('keeps the terms under which it was opened: new ones hold for the next period', async () => {
    const { relationshipId, partyId } = await customer()
    const { id } = await ruleOn(bank)
    await settle()
    const visits = cadence({ satisfiedBy: { channels: ['VISIT'] } })
    await bank.make('changeObligationRule', { id, expectedVersion: 1, terms: visits, reason: 'Go there' })
    await bank.contact(partyId, '2026-11-09T04:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([{ ruleVersion: 1 }])
    await until('2026-12-01T02:00:00Z')
    await bank.contact(partyId, '2026-12-01T01:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId })).toMatchObject([{ ruleVersion: 2, contacts: [] }])
  })

  it('asks nothing as a draft, and nothing of lost or terminated relationships', async () => {
    await customer({ stage: 'LOST' })
    await customer({ type: 'TERMINATED' })
    const { relationshipId } = await customer()
    await bank.make('stateObligationRule', { terms: cadence() })
    await settle()
    expect(await obligations(bank, { unitId: unit })).toEqual([])
    await ruleOn(bank)
    await settle()
    const asked = await obligations(bank, { unitId: unit }, 'OPEN', 'relationship { id }')
    expect(asked).toEqual([{ relationship: { id: relationshipId } }])
  })

  it('is opened once, and counts every contact, whoever follows what at the same time', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank, cadence({ times: 5 }))
    const contacts = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) => bank.contact(partyId, `2026-11-0${n}T04:00:00Z`)),
    )
    const all = [relationshipId, ...contacts, relationshipId, ...contacts] as RecordId[]
    await Promise.all(
      all.map(async (id) => {
        const [engine] = await openEngines(gateway.context())
        if (engine) await derive(engine, [id])
      }),
    )
    now = new Date(now.getTime() + 1_000)
    expect(await obligations(bank, { relationshipId })).toEqual([])
    const kept = await obligations(bank, { relationshipId }, 'KEPT')
    expect(kept).toMatchObject([{ keptAt: '2026-11-05T04:00:00.000Z' }])
    expect(kept[0].contacts).toHaveLength(5)
  })
})
