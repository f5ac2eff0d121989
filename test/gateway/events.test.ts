import { beforeAll, describe, expect, it } from 'vitest'
import { ROADSHOW, startEvents } from '../support/eventBank.ts'

let desk: Awaited<ReturnType<typeof startEvents>>
beforeAll(async () => {
  desk = await startEvents()
})

const SHOWN = `id version kind name startsAt endsAt timeZone place online hosts { id } topics content { label uri sha256 }
  state lineOfBusiness`
const reason = 'The hall is closed'

describe('an event', () => {
  it('says what it is, when and where, and who of us holds it', async () => {
    const said = {
      ...ROADSHOW,
      place: 'Exchange Square, Hong Kong',
      online: true,
      hostIds: [desk.officer],
      topics: ['Annual  Results'],
      content: [{ label: 'slides', uri: 'https://documents.bank.example/1' }],
    }
    const { hostIds: _, ...told } = said
    const event = await desk.bank.make('planEvent', said, SHOWN)
    expect(event).toEqual({
      ...told,
      id: event.id,
      version: 1,
      hosts: [{ id: desk.officer }],
      topics: ['annual results'],
      content: [{ label: 'slides', uri: 'https://documents.bank.example/1', sha256: null }],
      state: 'PLANNED',
    })
  })

  it('is in the zone of the institution, in no place and not online, when nobody says otherwise', async () => {
    const { timeZone: _, ...said } = ROADSHOW
    const event = await desk.bank.make('planEvent', { ...said, hostIds: [desk.officer] }, SHOWN)
    expect(event).toMatchObject({
      timeZone: 'Asia/Shanghai',
      place: null,
      online: false,
      topics: [],
      content: [],
    })
  })

  it('is moved, and keeps what is not said anew', async () => {
    const { id } = await desk.plan({ place: 'Hong Kong', topics: ['dividend'] })
    const moved = { startsAt: '2026-03-19T01:30:00.000Z', endsAt: '2026-03-19T03:00:00.000Z', reason }
    await desk.now('changeEvent', id, moved)
    const { event } = await desk.bank.ask(`{ event(id: "${id}") { ${SHOWN} } }`)
    expect(event).toMatchObject({
      version: 2,
      startsAt: moved.startsAt,
      endsAt: moved.endsAt,
      place: 'Hong Kong',
      topics: ['dividend'],
    })
    await desk.now('changeEvent', id, { place: null, reason })
    expect((await desk.bank.ask(`{ event(id: "${id}") { place } }`)).event.place).toBeNull()
  })

  it.each([
    [{ endsAt: '2026-03-18T01:29:59.999Z' }, 'INVALID input.endsAt'],
    [{ endsAt: '2026-05-17T01:30:00.001Z' }, 'INVALID input.endsAt'],
    [{ hostIds: [] }, 'INVALID input.hostIds'],
    [{ hostIds: ['emp_01J00000000000000000000000'] }, 'NOT_FOUND input.hostIds.0'],
    [{ timeZone: 'Mars/Olympus' }, 'INVALID input.timeZone'],
    [{ name: ' ' }, 'INVALID input.name'],
    [{ topics: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'INVALID input.topics'],
    [{ content: [{ label: 'slides', uri: 'javascript:alert(1)' }] }, 'INVALID input.content.0.uri'],
  ])('is refused with %o', async (wrong, refusal) => {
    const input = { ...ROADSHOW, hostIds: [desk.officer], ...wrong }
    expect(await desk.bank.refusal('planEvent', input)).toBe(refusal)
  })

  it('is held once it has begun, and not before', async () => {
    const { id } = await desk.plan({
      startsAt: '2026-03-20T08:30:00.000Z',
      endsAt: '2026-03-20T09:00:00.000Z',
    })
    expect(await desk.bank.refusal('holdEvent', { id, expectedVersion: 1 })).toBe('INVALID_STATE input.id')
    const begun = await desk.plan({
      startsAt: '2026-03-20T08:00:00.000Z',
      endsAt: '2026-03-20T09:00:00.000Z',
    })
    const held = await desk.bank.make('holdEvent', { id: begun.id, expectedVersion: 1 }, SHOWN)
    expect(held).toMatchObject({ state: 'HELD' })
    const later = { startsAt: '2026-03-21T08:00:00.000Z', endsAt: '2026-03-21T09:00:00.000Z', reason }
    const change = { id: begun.id, expectedVersion: 2, ...later }
    expect(await desk.bank.refusal('changeEvent', change)).toBe('INVALID input.startsAt')
    expect(await desk.bank.refusal('holdEvent', { id: begun.id, expectedVersion: 2 })).toBe(
      'INVALID_STATE input.id',
    )
  })

  it('that is cancelled stays so', async () => {
    const { id } = await desk.plan()
    await desk.now('cancelEvent', id, { reason })
    const input = { id, expectedVersion: 2 }
    expect(await desk.bank.refusal('holdEvent', input)).toBe('INVALID_STATE input.id')
    expect(await desk.bank.refusal('changeEvent', { ...input, reason })).toBe('INVALID_STATE input.id')
    expect(await desk.bank.refusal('cancelEvent', { ...input, reason })).toBe('INVALID_STATE input.id')
    const people = [{ partyId: await desk.bank.person() }]
    expect(await desk.bank.refusal('inviteToEvent', { id, people })).toBe('INVALID_STATE input.id')
  })

  it('is listed by when it starts, those of a range, and those of a line of business', async () => {
    const { bank, plan } = await startEvents()
    const at = (day: string, more: object = {}) =>
      plan({ startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T02:00:00.000Z`, ...more })
    const [second, first] = [await at('2026-04-02'), await at('2026-04-01', { lineOfBusiness: 'CUSTOMER' })]
    const third = await at('2026-04-03')
    const ids = async (args: string) =>
      (await bank.ask(`{ events(first: 10${args}) { nodes { id } } }`)).events.nodes.map(
        ({ id }: { id: string }) => id,
      )
    expect(await ids('')).toEqual([first.id, second.id, third.id])
    expect(await ids(', lineOfBusiness: INVESTOR')).toEqual([second.id, third.id])
    const range = '{ from: "2026-04-01T01:00:00Z", to: "2026-04-03T01:00:00Z" }'
    expect(await ids(`, range: ${range}`)).toEqual([first.id, second.id])
    const backwards = '{ from: "2026-04-03T01:00:00Z", to: "2026-04-01T01:00:00Z" }'
    expect(await bank.refusedQuery(`{ events(first: 10, range: ${backwards}) { nodes { id } } }`)).toMatch(
      /^BAD_REQUEST: range.to must not be before range.from/,
    )
  })
})

describe("an event's list", () => {
  it('has those who were invited, once each, and what became of it', async () => {
    const { id } = await desk.plan({
      startsAt: '2026-03-21T01:30:00.000Z',
      endsAt: '2026-03-21T03:00:00.000Z',
    })
    const firm = await desk.bank.organization('Sovereign Fund')
    const [anna, bo] = [await desk.bank.person('Anna'), await desk.bank.person('Bo')]
    await desk.bank.make('inviteToEvent', {
      id,
      people: [{ partyId: anna, forPartyId: firm }, { partyId: bo }],
    })
    await desk.say(id, [{ partyId: anna, state: 'ACCEPTED' }])
    // Once more: they stay as they are.
    await desk.bank.make('inviteToEvent', { id, people: [{ partyId: anna }] })
    expect(await desk.listed(id, 'ACCEPTED')).toEqual([
      { party: { id: anna }, forParty: { id: firm }, state: 'ACCEPTED' },
    ])
    expect(await desk.listed(id, 'INVITED')).toEqual([
      { party: { id: bo }, forParty: null, state: 'INVITED' },
    ])
    expect(await desk.listed(id)).toHaveLength(2)
    expect(await desk.listed(id, 'ATTENDED')).toEqual([])
    const early = { id, people: [{ partyId: bo, state: 'ATTENDED' }] }
    expect(await desk.bank.refusal('recordAttendance', early)).toBe('INVALID input.people.0.state')
  })

  it('says for whom somebody comes who speaks for one firm, and not for one of two', async () => {
    const [one, two] = [await desk.bank.organization('One'), await desk.bank.organization('Two')]
    const { id } = await desk.plan()
    const [speaker, torn] = [await desk.personOf('Anna', one), await desk.personOf('Bo', one, two)]
    await desk.came(id, speaker, torn)
    const listed = await desk.listed(id)
    expect(listed).toContainEqual({ party: { id: speaker }, forParty: { id: one }, state: 'ATTENDED' })
    expect(listed).toContainEqual({ party: { id: torn }, forParty: null, state: 'ATTENDED' })
  })

  it('takes 24 at once, nobody twice, and no more', async () => {
    const { id } = await desk.plan()
    const people = []
    for (let n = 0; n < 25; n += 1)
      people.push({ partyId: await desk.bank.person(`Guest ${n}`), state: 'ATTENDED' })
    expect(await desk.bank.refusal('recordAttendance', { id, people })).toBe('INVALID input.people')
    await desk.say(id, people.slice(0, 24))
    // All of them move in the list at once.
    await desk.say(
      id,
      people.slice(0, 24).map((each) => ({ ...each, state: 'ABSENT' })),
    )
    expect(await desk.listed(id, 'ABSENT')).toHaveLength(24)
    const [one] = people
    expect(await desk.bank.refusal('recordAttendance', { id, people: [one, one] })).toBe(
      'INVALID input.people.1.partyId',
    )
  })

  it('has nobody who was taken off it', async () => {
    const { id } = await desk.plan()
    const partyId = await desk.bank.person()
    const input = { id, partyIds: [partyId], reason }
    expect(await desk.bank.refusal('withdrawAttendance', input)).toBe('NOT_FOUND input.partyIds.0')
    await desk.came(id, partyId)
    await desk.bank.make('withdrawAttendance', input)
    expect(await desk.listed(id)).toEqual([])
    await desk.came(id, partyId)
    expect(await desk.listed(id)).toHaveLength(1)
  })

  it('is of parties that are there, who come for organizations', async () => {
    const { id } = await desk.plan()
    const [one, other] = [await desk.bank.person(), await desk.bank.person()]
    const refusal = (person: object) =>
      desk.bank.refusal('inviteToEvent', { id, people: [{ partyId: one, ...person }] })
    expect(await refusal({ partyId: 'prt_01J00000000000000000000000' })).toBe(
      'NOT_FOUND input.people.0.partyId',
    )
    expect(await refusal({ forPartyId: other })).toBe('INVALID input.people.0.forPartyId')
  })
})
