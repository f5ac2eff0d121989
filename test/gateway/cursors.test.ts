import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

const HOUR_MS = 60 * 60_000

let gateway: Gateway
let bank: Bank
let party: string
let now = Date.parse('2026-06-01T08:00:00Z')
beforeAll(async () => {
  gateway = await startGateway({
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms
    },
  })
  bank = bankOf(gateway)
  party = await bank.person()
  for (const day of [1, 2, 3]) await bank.contact(party, `2026-03-0${day}T08:00:00Z`, { subject: `${day}` })
})

const TIMELINE = `query ($partyId: ID!, $range: TimeRangeInput, $filter: TimelineFilterInput, $first: Int!, $after: String) {
  timeline(partyId: $partyId, range: $range, filter: $filter, first: $first, after: $after) {
    nodes { interaction { subject } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

async function firstCursor(more: object = {}): Promise<string> {
  const { timeline } = await bank.ask(TIMELINE, { partyId: party, first: 1, ...more })
  return timeline.pageInfo.endCursor
}

const INVALID = 'INVALID_CURSOR: after must be a cursor of this very list, with the same arguments.'

describe('a cursor', () => {
  it('goes on where it stands, with pages of another size too', async () => {
    const after = await firstCursor()
    const { timeline } = await bank.ask(TIMELINE, { partyId: party, first: 50, after })
    expect(timeline.nodes).toEqual([{ interaction: { subject: '2' } }, { interaction: { subject: '1' } }])
    const { startCursor, endCursor } = timeline.pageInfo
    expect(timeline.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor, endCursor })
    const { timeline: none } = await bank.ask(TIMELINE, { partyId: party, first: 50, after: endCursor })
    expect(none).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it('says nothing to who has it', async () => {
    const cursor = Buffer.from(await firstCursor(), 'base64url').toString('latin1')
    expect(cursor).not.toContain(party)
    expect(cursor).not.toContain('2026')
  })

  it.each([
    ['tampered with', (cursor: string) => `${cursor[0] === 'A' ? 'B' : 'A'}${cursor.slice(1)}`],
    ['cut off', (cursor: string) => cursor.slice(0, -1)],
    ['longer', (cursor: string) => `${cursor}A`],
    ['padded', (cursor: string) => `${cursor}=`],
    ['none', () => 'x'],
    ['not even letters', () => '�'.repeat(100)],
  ])('is refused when it is %s', async (_, change) => {
    const after = change(await firstCursor())
    expect(await bank.refusedQuery(TIMELINE, { partyId: party, first: 1, after })).toBe(INVALID)
  })

  it('is refused for another party, another filter, another range and another list', async () => {
    const after = await firstCursor()
    const ask = (more: object) => bank.refusedQuery(TIMELINE, { partyId: party, first: 1, after, ...more })
    expect(await ask({ partyId: await bank.person() })).toBe(INVALID)
    expect(await ask({ filter: { initiation: 'HUMAN' } })).toBe(INVALID)
    expect(await ask({ range: { to: '2026-03-03T00:00:00Z' } })).toBe(INVALID)
    const holdings =
      'query ($after: String) { holdings(partyId: "PARTY", first: 1, after: $after) { nodes { id } } }'
    expect(await bank.refusedQuery(holdings.replace('PARTY', party), { after })).toBe(INVALID)
  })

  it('is refused for another viewer, of this institution or another', async () => {
    const after = await firstCursor()
    for (const viewer of [{ subject: 'somebody-else' }, { tenant: 'other' }]) {
      expect(await bankOf(gateway, viewer).refusedQuery(TIMELINE, { partyId: party, first: 1, after })).toBe(
        INVALID,
      )
    }
  })

  it('is good for 24 hours from the first page, and no longer', async () => {
    const after = await firstCursor()
    now += 24 * HOUR_MS
    const { timeline } = await bank.ask(TIMELINE, { partyId: party, first: 1, after })
    now += 1
    for (const old of [after, timeline.pageInfo.endCursor]) {
      expect(await bank.refusedQuery(TIMELINE, { partyId: party, first: 1, after: old })).toBe(
        'CURSOR_EXPIRED: This cursor is over 24 hours old. Start again without after.',
      )
    }
  })
})

describe('a walk over ties', () => {
  it('stays in the day on which it began', async () => {
    // 23:00 in Shanghai.
    now = Date.parse('2026-07-01T15:00:00Z')
    const firm = await bank.organization()
    for (const name of ['A', 'B', 'C']) {
      await bank.tie('EMPLOYMENT', await bank.person(name), firm, { validTo: '2026-07-01' })
    }
    const query = `query ($after: String) { ties(partyId: "${firm}", first: 1, after: $after) {
      nodes { inForce party { displayName } } pageInfo { hasNextPage endCursor }
    } }`
    const seen: string[] = []
    let after: string | null = null
    do {
      const { ties } = await bank.ask(query, { after })
      seen.push(
        ...ties.nodes.map(
          ({ party: { displayName }, inForce }: { party: { displayName: string }; inForce: boolean }) =>
            `${displayName} ${inForce}`,
        ),
      )
      after = ties.pageInfo.hasNextPage ? ties.pageInfo.endCursor : null
      now += 50 * 60_000
    } while (after)
    expect(seen.toSorted()).toEqual(['A true', 'B true', 'C true'])
    expect((await bank.ask(query)).ties.nodes).toEqual([])
  })
})

const LISTS = [
  'timeline(partyId: $party',
  'employeeInteractions(employeeId: "emp_01J00000000000000000000000"',
  'ties(partyId: $party',
  'holdings(partyId: $party',
  'transactions(partyId: $party',
  'history(id: $party',
  'orgUnits(parentId: null',
  'employees(unitId: null',
  'book(of: { employeeId: "emp_01J00000000000000000000000" }',
]

describe('a page', () => {
  it.each(LISTS)('has a size of 1 to 100, which must be said: %s', async (list) => {
    const ask = (first: string) =>
      bank.refusedQuery(
        `query ($party: ID! = "${party}") { ${list}${first}) { pageInfo { hasNextPage } } echo: party(id: $party) { id } }`,
      )
    expect(await ask(', first: 1')).toBe('')
    expect(await ask(', first: 100')).toBe('')
    expect(await ask(', first: 0')).toMatch(/^BAD_REQUEST: .*first must be 1 to 100, but is 0\.$/)
    expect(await ask(', first: 101')).toMatch(/^BAD_REQUEST: .*first must be 1 to 100, but is 101\.$/)
    expect(await ask(', first: -1')).toMatch(/^BAD_REQUEST: /)
    expect(await ask('')).toMatch(/"first" of type "Int!" is required/)
  })
})
