import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

const TIMELINE = `query ($partyId: ID!, $range: TimeRangeInput, $filter: TimelineFilterInput, $first: Int!, $after: String) {
  list: timeline(partyId: $partyId, range: $range, filter: $filter, first: $first, after: $after) {
    nodes { direct via { person { id } tieId kind } interaction { id subject } }
    edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

async function entriesOf(partyId: string, question: object = {}) {
  return (await walk(bank, TIMELINE, { partyId, first: 3, ...question })).flat()
}

async function subjectsOf(partyId: string, question: object = {}): Promise<string[]> {
  return (await entriesOf(partyId, question)).map(({ interaction }) => interaction.subject)
}

describe('a timeline', () => {
  let party: string
  beforeAll(async () => {
    party = await bank.person()
    const record = (subject: string, day: number, more: object) =>
      bank.contact(party, `2026-03-0${day}T12:00:00Z`, { subject, ...more })
    await record('A', 1, { channel: 'PHONE', topics: ['分红', 'IPO'] })
    await record('C', 3, { channel: 'EMAIL', topics: ['ipo'], initiation: 'AUTOMATED' })
    await record('B', 2, { channel: 'PHONE', initiation: 'AUTOMATED' })
    await record('E', 5, { channel: 'WECHAT', topics: ['Road  Show', 'IPO', '分红'] })
    await record('D', 4, { channel: 'EMAIL' })
  })

  it.each([
    ['newest first', {}, 'EDCBA'],
    ['by channel', { filter: { channel: 'EMAIL' } }, 'DC'],
    ['by a topic, however it is written', { filter: { topic: ' Ipo ' } }, 'ECA'],
    ['by a further topic', { filter: { topic: '分红' } }, 'EA'],
    ['by a topic of two words', { filter: { topic: 'road show' } }, 'E'],
    ['by a topic that nobody spoke of', { filter: { topic: 'weather' } }, ''],
    ['by an empty topic, which nobody spoke of', { filter: { topic: '' } }, ''],
    ['by person', { filter: { initiation: 'HUMAN' } }, 'EDA'],
    ['by machine', { filter: { initiation: 'AUTOMATED' } }, 'CB'],
    ['from a moment on, that one included', { range: { from: '2026-03-03T12:00:00Z' } }, 'EDC'],
    ['up to a moment, that one excluded', { range: { to: '2026-03-03T12:00:00Z' } }, 'BA'],
    [
      'between two moments, whatever their offset',
      { range: { from: '2026-03-02T20:00:00+08:00', to: '2026-03-04T20:00:00.001+08:00' } },
      'DCB',
    ],
    ['in no time', { range: { from: '2026-03-03T12:00:00Z', to: '2026-03-03T12:00:00Z' } }, ''],
    ['narrowed twice', { filter: { initiation: 'HUMAN' }, range: { to: '2026-03-05T00:00:00Z' } }, 'DA'],
  ])('is listed %s', async (_, question, expected) => {
    expect((await subjectsOf(party, question)).join('')).toBe(expected)
  })

  it('is not asked backwards, for nobody, or narrowed by two things at once', async () => {
    const range = { from: '2026-03-03T12:00:00Z', to: '2026-03-02T12:00:00Z' }
    expect(await bank.refusedQuery(TIMELINE, { partyId: party, range, first: 1 })).toBe(
      'BAD_REQUEST: range.to must not be before range.from, but got 2026-03-02T12:00:00.000Z.',
    )
    expect(await bank.refusedQuery(TIMELINE, { partyId: 'me', first: 1 })).toBe(
      'BAD_REQUEST: partyId must be an id that begins with prt_, but got me.',
    )
    const filter = { channel: 'EMAIL', initiation: 'HUMAN' }
    expect(await bank.refusedQuery(TIMELINE, { partyId: party, filter, first: 1 })).toContain('BAD_')
  })

  it('is not asked by an endless topic', async () => {
    expect(
      await bank.refusedQuery(TIMELINE, { partyId: party, filter: { topic: 'x'.repeat(5_000) }, first: 1 }),
    ).toBe('BAD_REQUEST: filter.topic must be at most 60 characters.')
  })

  it('follows an amendment of what it is narrowed by', async () => {
    const person = await bank.person()
    const id = await bank.contact(person, undefined, { topics: ['a', 'b', 'c'] })
    await bank.make('amendInteraction', {
      id,
      expectedVersion: 1,
      channel: 'VISIT',
      initiation: 'AUTOMATED',
      topics: ['c', 'd'],
      reason: 'Typing error',
    })
    const counts = await Promise.all(
      [
        { channel: 'PHONE' },
        { channel: 'VISIT' },
        { initiation: 'HUMAN' },
        { initiation: 'AUTOMATED' },
        { topic: 'a' },
        { topic: 'b' },
        { topic: 'c' },
        { topic: 'd' },
      ].map(async (filter) => (await entriesOf(person, { filter })).length),
    )
    expect(counts).toEqual([0, 1, 0, 1, 0, 0, 1, 1])
  })
})

describe("a firm's timeline", () => {
  it("has its people's contacts, each once, with the ways they came by", async () => {
    const [ann, bob, firm] = [await bank.person('Ann'), await bank.person('Bob'), await bank.organization()]
    const employs = await bank.tie('EMPLOYMENT', ann, firm)
    const directs = await bank.tie('DIRECTORSHIP', ann, firm)
    const contact = await bank.tie('CONTACT_PERSON', bob, firm)
    const participants = [ann, bob, firm].map((partyId) => ({ partyId, part: 'ATTENDEE' }))
    const both = await bank.contact('', '2026-03-02T00:00:00Z', { participants })
    const alone = await bank.contact(bob, '2026-03-01T00:00:00Z')
    const [first, second, ...rest] = await entriesOf(firm)
    expect(rest).toEqual([])
    expect([first.interaction.id, first.direct]).toEqual([both, true])
    const paths = first.via.map(
      ({ tieId, kind, person }: { tieId: string; kind: string; person: { id: string } }) => [
        person.id,
        tieId,
        kind,
      ],
    )
    expect(paths.toSorted()).toEqual(
      [
        [ann, employs, 'EMPLOYMENT'],
        [ann, directs, 'DIRECTORSHIP'],
        [bob, contact, 'CONTACT_PERSON'],
      ].toSorted(),
    )
    expect(second).toMatchObject({
      direct: false,
      via: [{ person: { id: bob }, tieId: contact, kind: 'CONTACT_PERSON' }],
      interaction: { id: alone },
    })
  })

  it('has only those of the days on which they spoke for it, in the zone of the bank', async () => {
    const [person, firm] = [await bank.person(), await bank.organization()]
    await bank.tie('EMPLOYMENT', person, firm, { validFrom: '2026-02', validTo: '2026-03-01' })
    // 2026-02-01 begins at 16:00 UTC of the day before in Shanghai.
    for (const [subject, at] of [
      ['too early', '2026-01-31T15:59:59Z'],
      ['first', '2026-01-31T16:00:00Z'],
      ['last', '2026-03-01T15:59:59Z'],
      ['too late', '2026-03-01T16:00:00Z'],
    ]) {
      await bank.contact(person, at, { subject })
    }
    expect(await subjectsOf(firm)).toEqual(['last', 'first'])
  })

  it.each([[[]], [['a', 'b', 'c']]])(
    'follows an employment that is stated, corrected, ended or retracted after the contact: topics %j',
    async (topics) => {
      const [person, firm] = [await bank.person(), await bank.organization()]
      await bank.contact(person, '2026-01-15T12:00:00Z', { subject: 'January', topics })
      await bank.contact(person, '2026-02-15T12:00:00Z', { subject: 'February', topics })
      const seen = async () => {
        const all = await subjectsOf(firm)
        for (const topic of topics) expect(await subjectsOf(firm, { filter: { topic } })).toEqual(all)
        return all
      }
      const id = await bank.tie('EMPLOYMENT', person, firm)
      expect(await seen()).toEqual(['February', 'January'])
      await bank.make('endTie', { id, expectedVersion: 1, validTo: '2026-01-31' })
      expect(await seen()).toEqual(['January'])
      await bank.make('correctTie', { id, expectedVersion: 2, validFrom: '2026-02' })
      expect(await seen()).toEqual(['February'])
      await bank.make('retractTie', { id, expectedVersion: 3, note: 'Mistake' })
      expect(await seen()).toEqual([])
      const ends = { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: firm }
      await bank.make('stateTie', { id, expectedVersion: 4, ...ends })
      expect(await seen()).toEqual(['February', 'January'])
    },
  )

  it('follows a contact that is moved to another day, or to other people', async () => {
    const [person, other, firm] = [await bank.person(), await bank.person(), await bank.organization()]
    await bank.tie('EMPLOYMENT', person, firm, { validFrom: '2026-03-01' })
    const id = await bank.contact(person, '2026-03-02T12:00:00Z')
    const amend = (expectedVersion: number, more: object) =>
      bank.make('amendInteraction', { id, expectedVersion, reason: 'Put right', ...more })
    await amend(1, { occurredAt: '2026-02-02T12:00:00Z' })
    expect(await subjectsOf(firm)).toEqual([])
    await amend(2, { occurredAt: '2026-03-03T12:00:00Z' })
    expect(await subjectsOf(firm)).toEqual(['Call'])
    await amend(3, { participants: [{ partyId: other, part: 'HOST' }] })
    expect(await subjectsOf(firm)).toEqual([])
    expect(await subjectsOf(other)).toEqual(['Call'])
  })

  it('is not changed when an old command is repeated', async () => {
    const [person, firm] = [await bank.person(), await bank.organization()]
    await bank.contact(person, '2026-03-02T12:00:00Z')
    const state = { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: firm, idempotencyKey: 'state-once' }
    const { id } = await bank.make('stateTie', state)
    await bank.make('endTie', { id, expectedVersion: 1, validTo: '2020' })
    expect(await bank.make('stateTie', state)).toEqual({ id, version: 1 })
    expect(await subjectsOf(firm)).toEqual([])
  })

  it('has no contacts of persons whose ties do not speak for it', async () => {
    const [person, firm, parent] = [await bank.person(), await bank.organization(), await bank.organization()]
    await bank.tie('OWNERSHIP', person, firm, { share: '10' })
    await bank.tie('OWNERSHIP', firm, parent, { share: '10' })
    await bank.contact(person)
    await bank.contact(firm)
    expect(await subjectsOf(firm)).toEqual(['Call'])
    expect(await subjectsOf(parent)).toEqual([])
  })
})

describe("an employee's interactions", () => {
  it('are listed newest first, in a stretch of time', async () => {
    const employeeId = await bank.employee(await bank.unit())
    const party = await bank.person()
    for (const day of [1, 3, 2]) {
      await bank.contact('', `2026-03-0${day}T12:00:00Z`, {
        subject: `Day ${day}`,
        participants: [
          { partyId: party, part: 'ATTENDEE' },
          { employeeId, part: 'HOST' },
          { employeeId, part: 'INITIATOR' },
        ],
      })
    }
    const query = `query ($employeeId: ID!, $range: TimeRangeInput, $first: Int!, $after: String) {
      list: employeeInteractions(employeeId: $employeeId, range: $range, first: $first, after: $after) {
        nodes { subject } edges { cursor } pageInfo { hasNextPage endCursor }
      }
    }`
    const listed = async (range?: object) =>
      (await walk(bank, query, { employeeId, range, first: 2 })).flat().map(({ subject }) => subject)
    expect(await listed()).toEqual(['Day 3', 'Day 2', 'Day 1'])
    expect(await listed({ from: '2026-03-02T00:00:00Z', to: '2026-03-03T12:00:00Z' })).toEqual(['Day 2'])
  })
})
