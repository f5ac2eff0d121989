import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordId } from '../../../src/domain/recordId.ts'
import { derive } from '../../../src/usecases/derive/derive.ts'
import { openEngines } from '../../../src/usecases/derive/openEngines.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { scanned, settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { cadence, obligations, ruleOn } from '../../support/obligations.ts'
import { holds } from '../../support/property.ts'

/** What happens to a relationship, its rules and its contacts. */
type Step =
  | {
      readonly kind: 'contact'
      readonly daysAgo: number
      readonly channel: string
      readonly machine: boolean
    }
  | { readonly kind: 'amend' | 'retract'; readonly nth: number; readonly daysAgo: number }
  | { readonly kind: 'tier'; readonly tier: string }
  | { readonly kind: 'lead'; readonly nth: number }
  | { readonly kind: 'switch' }
  | { readonly kind: 'days'; readonly days: number }

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('contact' as const),
        daysAgo: fc.integer({ min: 0, max: 40 }),
        channel: fc.constantFrom('PHONE', 'VISIT', 'EMAIL'),
        machine: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('amend' as const, 'retract' as const),
        nth: fc.nat(20),
        daysAgo: fc.integer({ min: 0, max: 40 }),
      }),
    },
    fc.record({ kind: fc.constant('tier' as const), tier: fc.constantFrom('A', 'B') }),
    fc.record({ kind: fc.constant('lead' as const), nth: fc.nat(1) }),
    fc.record({ kind: fc.constant('switch' as const) }),
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 25 }) }),
    },
  ),
  { minLength: 3, maxLength: 14 },
)

const STATES = ['OPEN', 'KEPT', 'MISSED', 'WAIVED']
const SHOWN = 'kind occurrence dueOn state keptAt contacts { at } owner { displayName } ruleVersion'
const DAY_MS = 86_400_000

/** A bank to which the steps happen; `after` is called after each. What it has come to, and itself. */
async function lived(all: readonly Step[], after: (gateway: Gateway) => Promise<void>) {
  let now = new Date('2026-10-20T02:00:00Z')
  const gateway = await startGateway({ now: () => now, sleep: async () => {} })
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const leads = [await bank.employee(unitId, 'One'), await bank.employee(unitId, 'Two')]
  const partyId = await bank.organization()
  const relationshipId = await bank.relationship(
    { partyId, unitId, lead: leads[0] as string },
    { openedOn: '2026-01-01', tier: 'A' },
  )
  const versions = { relationship: 1, rule: 1, isOn: true }
  const contacts: { id: string; version: number }[] = []
  const rule = await ruleOn(bank, cadence({ graceDays: 5 }))
  await ruleOn(
    bank,
    cadence({ times: 2, appliesTo: { tiers: ['A'] }, schedule: { period: { every: 'QUARTER' } } }),
  )
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString()

  async function happen(step: Step): Promise<void> {
    const change = { id: relationshipId, expectedVersion: versions.relationship }
    switch (step.kind) {
      case 'contact': {
        const more = { channel: step.channel, initiation: step.machine ? 'AUTOMATED' : 'HUMAN' }
        contacts.push({ id: await bank.contact(partyId, ago(step.daysAgo), more), version: 1 })
        return
      }
      case 'amend':
      case 'retract': {
        const [contact] = contacts.splice(step.nth % Math.max(1, contacts.length), 1)
        if (!contact) return
        const which = { id: contact.id, expectedVersion: contact.version, reason: 'Otherwise' }
        if (step.kind === 'retract') return void (await bank.make('retractInteraction', which))
        await bank.make('amendInteraction', { ...which, occurredAt: ago(step.daysAgo) })
        contacts.push({ id: contact.id, version: contact.version + 1 })
        return
      }
      case 'tier':
        await bank.make('setRelationshipTier', { ...change, tier: step.tier })
        versions.relationship += 1
        return
      case 'lead': {
        const coverage = [{ employeeId: leads[step.nth], part: 'LEAD' }]
        await bank.make('reassignCoverage', { ...change, coverage, reason: 'Rotation' })
        versions.relationship += 1
        return
      }
      case 'switch': {
        const state = versions.isOn ? 'OFF' : 'ON'
        await bank.make('changeObligationRule', {
          id: rule.id,
          expectedVersion: versions.rule,
          state,
          reason: 'A trial',
        })
        versions.rule += 1
        versions.isOn = !versions.isOn
        return
      }
      case 'days':
        now = new Date(now.getTime() + step.days * DAY_MS)
    }
  }

  for (const step of all) {
    now = new Date(now.getTime() + 1_000)
    await happen(step)
    await after(gateway)
  }
  now = new Date(now.getTime() + 1_000)
  await settled(gateway)
  now = new Date(now.getTime() + 1_000)
  return { gateway, state: await stateOf(bank, relationshipId), read: () => stateOf(bank, relationshipId) }
}

/** All that is asked for, or was: one that was cancelled is as none. */
async function stateOf(bank: Bank, relationshipId: string) {
  const lists = await Promise.all(STATES.map((state) => obligations(bank, { relationshipId }, state, SHOWN)))
  // Those that are due on one day stand in the order of their ids.
  return lists.flat().toSorted((a, b) => (a.occurrence < b.occurrence ? -1 : 1))
}

describe('the obligations of a relationship', () => {
  it('are the same whether they follow each change, or all at once, and whatever is derived again', async () => {
    await holds(
      fc.tuple(steps, fc.infiniteStream(fc.nat())),
      async ([all, dice]) => {
        const atOnce = await lived(all, async () => {})
        const each = await lived(all, (gateway) => settled(gateway))
        expect(each.state).toEqual(atOnce.state)
        await deriveAgain(each.gateway, dice)
        expect(await each.read()).toEqual(each.state)
      },
      6,
    )
  }, 240_000)
})

/** Derives every record once more, in any order, some twice. */
async function deriveAgain(gateway: Gateway, dice: fc.Stream<number>): Promise<void> {
  const items = await scanned(gateway)
  const ids = items.flatMap((item) => (item['sk']?.S === 'REC' ? [item['id']?.S as RecordId] : []))
  const [engine] = await openEngines(gateway.context())
  const order = [...ids, ...ids].map((id) => ({ id, place: dice.next().value ?? 0 }))
  for (const { id } of order.toSorted((a, b) => a.place - b.place)) {
    if (engine) await derive(engine, [id])
  }
}
