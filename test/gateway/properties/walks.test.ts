import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../../support/bank.ts'
import { startGateway } from '../../support/gateway.ts'
import { holds } from '../../support/property.ts'
import { skippingClock } from '../../support/skippingClock.ts'
import { walk } from '../../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway(skippingClock()))
})

/** A list of `count` items to walk over, and ways to change it. Each may be refused: somebody else was faster. */
type Walkable = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly idOf: (node: never) => string
  /** The items that are in the list at first. */
  readonly ids: readonly string[]
  /** Changes the nth item, to a day where that is what changes; or adds one. */
  readonly changes: readonly ((n: number, to: string) => Promise<unknown>)[]
}

const scripts = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  first: fc.integer({ min: 1, max: 4 }),
  // After each page, changes made at the same time.
  between: fc.array(fc.array(fc.tuple(fc.nat(20), fc.nat(8), fc.nat(27)), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  }),
})

async function seesEachOnce(make: (count: number) => Promise<Walkable>): Promise<void> {
  await holds(scripts, async ({ count, first, between }) => {
    const { query, variables, idOf, ids, changes } = await make(count)
    const pages = await walk(bank, query, { ...variables, first }, async (page) => {
      const batch = between[(page - 1) % between.length] ?? []
      await Promise.all(
        batch.map(([change, n, to]) => changes[change % changes.length]?.(n % count, day(to))),
      )
    })
    const seen = pages.flat().map((node) => idOf(node as never))
    expect(seen.toSorted()).toEqual(ids.toSorted())
  })
}

/** The version of a record, to change it in. */
async function versionOf(id: string): Promise<number> {
  return (await bank.ask(`{ node(id: "${id}") { ... on Record { version } } }`)).node.version
}

async function changed(command: Parameters<Bank['run']>[0], id: string, more: object) {
  return bank.run(command, { id, expectedVersion: await versionOf(id), ...more })
}

/** So that each run of a property has lists of its own. */
let lists = 0

const PAGE = 'edges { cursor } pageInfo { hasNextPage endCursor }'
const day = (n: number) => `2026-03-${String(n + 1).padStart(2, '0')}`

describe('a walk sees each item once that was there at its beginning, whatever changes meanwhile', () => {
  it.each([[undefined], [{ channel: 'PHONE' }], [{ topic: 'b' }]])(
    'over a timeline narrowed to %j',
    async (filter) => {
      await seesEachOnce(async (count) => {
        const [person, firm] = [await bank.person(), await bank.organization()]
        const tie = await bank.tie('EMPLOYMENT', person, firm)
        const record = (n: number) =>
          bank.contact(person, `${day(n)}T08:00:00Z`, { topics: ['a', 'b'], channel: 'PHONE' })
        const ids: string[] = []
        for (let n = 0; n < count; n += 1) ids.push(await record(n))
        const nth = (n: number) => ids[n] ?? ''
        return {
          query: `query ($id: ID!, $filter: TimelineFilterInput, $first: Int!, $after: String) {
          list: timeline(partyId: $id, filter: $filter, first: $first, after: $after) { nodes { interaction { id } } ${PAGE} }
        }`,
          variables: { id: firm, filter },
          idOf: ({ interaction }: { interaction: { id: string } }) => interaction.id,
          ids,
          changes: [
            (n) => record(n),
            (n, to) =>
              changed('amendInteraction', nth(n), { occurredAt: `${to}T09:00:00Z`, reason: 'Moved' }),
            (n) =>
              changed('amendInteraction', nth(n), { channel: 'EMAIL', topics: ['b', 'c'], reason: 'Moved' }),
            (n) => changed('amendInteraction', nth(n), { channel: 'PHONE', topics: ['a'], reason: 'Moved' }),
            (n) => changed('retractInteraction', nth(n), { reason: 'Never happened' }),
            (n) => changed(n % 2 ? 'endTie' : 'correctTie', tie, { validTo: day(n) }),
          ],
        }
      })
    },
  )

  it.each([
    ['a manager', undefined, 'OLDEST_FIRST'],
    ['a manager', { topic: 'b' }, 'OLDEST_FIRST'],
    ['an employee', { channel: 'PHONE' }, 'OLDEST_FIRST'],
    ['an employee', { topic: 'b' }, 'NEWEST_FIRST'],
    ['a topic', undefined, 'OLDEST_FIRST'],
    ['a topic', { channel: 'PHONE' }, 'NEWEST_FIRST'],
    ['a material', undefined, 'OLDEST_FIRST'],
  ] as const)('over the contact history of %s narrowed to %j, %s', async (whose, filter, order) => {
    const employeeId = await bank.employee(await bank.unit())
    await seesEachOnce(async (count) => {
      lists += 1
      const topic = `b ${lists}`
      const sha256 = String(lists).padStart(64, '0')
      const [manager, fund] = [await bank.organization('Manager'), await bank.organization('Fund')]
      const tie = await bank.tie('FUND_MANAGER', manager, fund)
      const participants = [
        { partyId: fund, part: 'INITIATOR' },
        {
          employeeId: whose === 'an employee' ? await bank.employee(await bank.unit()) : employeeId,
          part: 'HOST',
        },
      ]
      const content = [{ label: 'slides', uri: 'https://files.example/1', sha256 }]
      const said = { participants, content, topics: ['a', topic], channel: 'PHONE' }
      const record = (n: number) => bank.contact('', `${day(n)}T08:00:00Z`, said)
      const ids: string[] = []
      for (let n = 0; n < count; n += 1) ids.push(await record(n))
      const nth = (n: number) => ids[n] ?? ''
      const amended = (n: number, more: object) =>
        changed('amendInteraction', nth(n), { ...more, reason: 'Moved' })
      const of = {
        'a manager': { investorId: manager },
        'an employee': { employeeId: participants[1]?.employeeId },
        'a topic': { topic },
        'a material': { materialSha256: sha256 },
      }[whose]
      return {
        query: `query ($of: ContactHistoryOf!, $filter: ContactHistoryFilterInput, $order: HistoryOrder, $first: Int!, $after: String) {
          list: contactHistory(of: $of, filter: $filter, order: $order, first: $first, after: $after) { nodes { interaction { id } } ${PAGE} }
        }`,
        variables: { of, filter: filter && 'topic' in filter ? { topic } : filter, order },
        idOf: ({ interaction }: { interaction: { id: string } }) => interaction.id,
        ids,
        changes: [
          (n) => record(n),
          (n, to) => amended(n, { occurredAt: `${to}T09:00:00Z` }),
          (n) => amended(n, { channel: 'EMAIL', topics: [topic, 'c'], content: [] }),
          (n) => amended(n, { channel: 'PHONE', topics: ['a'], content }),
          (n) => changed('retractInteraction', nth(n), { reason: 'Never happened' }),
          (n) => changed(n % 2 ? 'endTie' : 'correctTie', tie, { validTo: day(n) }),
        ],
      }
    })
  })

  it.each(['NAME', 'TIER', 'NEXT_REVIEW', 'LAST_CONTACT'])('over a book by %s', async (order) => {
    await seesEachOnce(async (count) => {
      const unitId = await bank.unit()
      const [lead, other] = [await bank.employee(unitId), await bank.employee(unitId)]
      const parties: string[] = []
      const open = async (n: number) => {
        const partyId = await bank.organization(`Firm ${n}`)
        parties.push(partyId)
        return bank.relationship({ partyId, unitId, lead }, { nextReviewOn: day(n), tier: `${n}` })
      }
      const ids: string[] = []
      for (let n = 0; n < count; n += 1) ids.push(await open(n))
      const nth = (n: number) => ids[n] ?? ''
      return {
        query: `query ($id: ID!, $order: BookOrder, $first: Int!, $after: String) {
          list: book(of: { employeeId: $id }, order: $order, first: $first, after: $after) { nodes { id } ${PAGE} }
        }`,
        variables: { id: lead, order },
        idOf: ({ id }: { id: string }) => id,
        ids,
        changes: [
          (n) => open(n),
          (n, to) => changed('changeOrganization', parties[n] ?? '', { names: [{ legal: `Firm ${to}` }] }),
          (n) => changed('reassignCoverage', nth(n), { coverage: team(other), reason: 'Away' }),
          (n) => changed('reassignCoverage', nth(n), { coverage: team(lead), reason: 'Back' }),
          (n, to) => changed('setRelationshipTier', nth(n), { tier: to }),
          (n, to) => changed('scheduleReview', nth(n), { nextReviewOn: to }),
          (n) => changed('scheduleReview', nth(n), {}),
          (n) => changed('setRelationshipStage', nth(n), { stage: 'LOST' }),
          (n, to) => bank.contact(parties[n] ?? '', `${to}T08:00:00Z`),
        ],
      }
    })
  })

  it.each([[{}], [{ kind: 'OWNERSHIP', direction: 'INCOMING' }], [{ includeEnded: true }]])(
    'over ties narrowed to %j',
    async (narrowed) => {
      await seesEachOnce(async (count) => {
        const firm = await bank.organization()
        const state = async () => bank.tie('OWNERSHIP', await bank.person(), firm, { share: '5' })
        const ids: string[] = []
        for (let n = 0; n < count; n += 1) ids.push(await state())
        const nth = (n: number) => ids[n] ?? ''
        return {
          query: `query ($id: ID!, $kind: TieKind, $direction: TieDirection, $includeEnded: Boolean, $first: Int!, $after: String) {
            list: ties(partyId: $id, kind: $kind, direction: $direction, includeEnded: $includeEnded, first: $first, after: $after) {
              nodes { tie { id } } ${PAGE}
            }
          }`,
          variables: { id: firm, ...narrowed },
          idOf: ({ tie }: { tie: { id: string } }) => tie.id,
          ids,
          changes: [
            () => state(),
            (n) => changed('endTie', nth(n), { validTo: '2020' }),
            (n) => changed('correctTie', nth(n), { validTo: '2090', share: '6' }),
            (n) => changed('correctTie', nth(n), { share: '7' }),
            (n) => changed('retractTie', nth(n), { note: 'Mistake' }),
          ],
        }
      })
    },
  )
})

function team(employeeId: string) {
  return [{ employeeId, part: 'LEAD' }]
}
