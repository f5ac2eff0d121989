import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { DERIVERS } from '../../../src/usecases/derive/derivers.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { verify } from '../../support/derivedBank.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { holds } from '../../support/property.ts'

let gateway: Gateway
let bank: Bank
beforeEach(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
})

/** A tie, as it holds now: days of a month, both included. */
type Held = {
  readonly id: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly days: Days
}
type Days = readonly [first: number, last: number]
type Met = { readonly id: string; readonly day: number; readonly partyIds: readonly string[] }

const days = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 9 }))
const somebody = fc.nat(5)
const steps = fc.array(
  fc.oneof(
    fc.record({ step: fc.constant('manage' as const), of: fc.nat(1), by: fc.nat(1), days }),
    fc.record({ step: fc.constant('hire' as const), of: fc.nat(1), by: fc.nat(3), days }),
    fc.record({ step: fc.constant('correct' as const), of: fc.nat(9), days }),
    fc.record({ step: fc.constant('retract' as const), of: fc.nat(9) }),
    fc.record({
      step: fc.constant('meet' as const),
      who: fc.uniqueArray(somebody, { minLength: 1, maxLength: 4 }),
      day: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record({
      step: fc.constant('amend' as const),
      of: fc.nat(9),
      who: fc.uniqueArray(somebody, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ step: fc.constant('settle' as const) }),
  ),
  { minLength: 6, maxLength: 16 },
)

const day = (n: number) => `2026-03-0${n}`
const within = ([first, last]: Days) => ({ validFrom: day(first), validTo: day(last) })

async function versionOf(id: string): Promise<number> {
  return (await bank.ask(`{ node(id: "${id}") { ... on Record { version } } }`)).node.version
}

/** The ways by which each contact is on a firm's timeline; none for a firm that only took part itself. */
function expectedOn(firmId: string, ties: readonly Held[], contacts: readonly Met[]) {
  return contacts.flatMap(({ id, day: on, partyIds }) => {
    const held = ties.filter(({ days: [first, last] }) => first <= on && on <= last)
    const employed = held.filter(({ kind, from }) => kind === 'EMPLOYMENT' && partyIds.includes(from))
    const own = employed.filter(({ to }) => to === firmId).map((tie) => `${tie.from} ${tie.id} -`)
    const managed = held.filter(({ kind, from }) => kind === 'FUND_MANAGER' && from === firmId)
    const through = managed.flatMap(({ id: tieId, to: fund }) => [
      ...(partyIds.includes(fund) ? [`itself ${tieId} ${fund}`] : []),
      ...new Set(employed.filter(({ to }) => to === fund).map(({ from }) => `${from} ${tieId} ${fund}`)),
    ])
    const ways = [...own, ...through].toSorted()
    return ways.length > 0 || partyIds.includes(firmId) ? [{ id, ways }] : []
  })
}

type Way = {
  readonly person: { id: string } | null
  readonly fund: { id: string } | null
  readonly tieId: string
}

async function shownOn(firmId: string) {
  const { contactHistory } = await bank.ask(
    `query ($id: ID!) { contactHistory(of: { investorId: $id }, first: 100, order: OLDEST_FIRST) {
      nodes { via { person { id } fund { id } tieId } interaction { id } }
    } }`,
    { id: firmId },
  )
  return contactHistory.nodes.map(({ via, interaction }: { via: Way[]; interaction: { id: string } }) => ({
    id: interaction.id,
    ways: via
      .map(({ person, fund, tieId }) => `${person?.id ?? 'itself'} ${tieId} ${fund?.id ?? '-'}`)
      .toSorted(),
  }))
}

const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

it('puts each contact on the timelines of those who managed its funds that day, whatever is stated when', async () => {
  await holds(
    steps,
    async (script) => {
      const managers = [await bank.organization('M1'), await bank.organization('M2')]
      const funds = [await bank.organization('F1'), await bank.organization('F2')]
      const people = [await bank.person('P1'), await bank.person('P2')]
      const all = [...people, ...funds, ...managers] as string[]
      const ties: Held[] = []
      const contacts: Met[] = []
      const participants = (who: readonly number[]) =>
        who.map((n) => ({ partyId: all[n] as string, part: 'ATTENDEE' }))
      const state = async (kind: string, [from, to]: readonly [string, string], held: Days) => {
        if (ties.some((tie) => tie.kind === kind && tie.from === from && tie.to === to)) return
        ties.push({ id: await bank.tie(kind, from, to, within(held)), kind, from, to, days: held })
      }
      for (const each of script) {
        const nth = 'of' in each ? each.of : 0
        const tie = ties[nth % Math.max(ties.length, 1)]
        const met = contacts[nth % Math.max(contacts.length, 1)]
        if (each.step === 'settle') await settled(gateway)
        if (each.step === 'manage')
          await state('FUND_MANAGER', [managers[each.by] as string, funds[each.of] as string], each.days)
        if (each.step === 'hire')
          await state('EMPLOYMENT', [people[each.of] as string, all[2 + each.by] as string], each.days)
        if (each.step === 'correct' && tie) {
          const expectedVersion = await versionOf(tie.id)
          await bank.make('correctTie', { id: tie.id, expectedVersion, ...within(each.days) })
          ties[ties.indexOf(tie)] = { ...tie, days: each.days }
        }
        if (each.step === 'retract' && tie) {
          await bank.make('retractTie', { id: tie.id, expectedVersion: await versionOf(tie.id), note: 'No' })
          ties.splice(ties.indexOf(tie), 1)
        }
        if (each.step === 'meet') {
          const said = { participants: participants(each.who) }
          const id = await bank.contact('', `${day(each.day)}T04:00:00Z`, said)
          contacts.push({ id, day: each.day, partyIds: said.participants.map(({ partyId }) => partyId) })
        }
        if (each.step === 'amend' && met) {
          const said = { participants: participants(each.who), reason: 'Others came' }
          const expectedVersion = await versionOf(met.id)
          await bank.make('amendInteraction', { id: met.id, expectedVersion, ...said })
          contacts[contacts.indexOf(met)] = {
            ...met,
            partyIds: said.participants.map(({ partyId }) => partyId),
          }
        }
      }
      await settled(gateway)
      for (const firmId of [...managers, ...funds]) {
        expect(byId(await shownOn(firmId))).toEqual(byId(expectedOn(firmId, ties, contacts)))
      }
      const faults = (await verify(gateway, DERIVERS)).faults.filter(({ kind }) => kind === 'FOLLOWING')
      expect(faults).toEqual([])
    },
    4,
  )
})
