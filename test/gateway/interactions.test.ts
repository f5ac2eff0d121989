import { beforeAll, describe, expect, it } from 'vitest'
import { mapAtMost } from '../../src/usecases/mapAtMost.ts'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'

// Long because the largest command has the most to refuse, and its rules stand side by side.

let bank: Bank
let unit: string
let rm: string
beforeAll(async () => {
  bank = bankOf(await startGateway())
  unit = await bank.unit()
  rm = await bank.employee(unit)
})

const INTERACTION = `version active channel direction initiation occurredAt durationMinutes lineOfBusiness
  participants { party { id } employee { id } part } subject summary topics outcome
  sentiment { score judgedBy automated } content { label uri sha256 }
  commitments { text ownerEmployee { id } ownerParty { id } dueOn state interaction { id } }
  source { system externalId }`

const SHA = 'a'.repeat(64)

function wholeInput(partyId: string) {
  return contactInput(partyId, '2026-03-09T16:30:00+08:00', {
    durationMinutes: 45,
    lineOfBusiness: 'INVESTOR',
    participants: [
      { partyId, part: 'INITIATOR' },
      { employeeId: rm, part: 'RECIPIENT' },
    ],
    subject: ' Roadshow ',
    summary: 'They ask about the dividend.',
    topics: ['IPO  Roadshow', 'ipo roadshow', '分红'],
    outcome: 'A meeting in May',
    sentiment: { score: 'POSITIVE', judgedBy: rm, automated: false },
    commitments: [{ text: 'Send the slides', ownerEmployeeId: rm, dueOn: '2026-03-20' }],
    content: [{ label: 'recording', uri: 'https://archive.bank.cn/1', sha256: SHA }],
    source: { system: 'crm', externalId: `call-${partyId}` },
  })
}

function whole(id: string, partyId: string) {
  return {
    version: 1,
    active: true,
    channel: 'PHONE',
    direction: 'INBOUND',
    initiation: 'HUMAN',
    occurredAt: '2026-03-09T08:30:00.000Z',
    durationMinutes: 45,
    lineOfBusiness: 'INVESTOR',
    participants: [
      { party: { id: partyId }, employee: null, part: 'INITIATOR' },
      { party: null, employee: { id: rm }, part: 'RECIPIENT' },
    ],
    subject: 'Roadshow',
    summary: 'They ask about the dividend.',
    topics: ['ipo roadshow', '分红'],
    outcome: 'A meeting in May',
    sentiment: { score: 'POSITIVE', judgedBy: rm, automated: false },
    content: [{ label: 'recording', uri: 'https://archive.bank.cn/1', sha256: SHA }],
    commitments: [
      {
        text: 'Send the slides',
        ownerEmployee: { id: rm },
        ownerParty: null,
        dueOn: '2026-03-20',
        state: 'OPEN',
        interaction: { id },
      },
    ],
    source: { system: 'crm', externalId: `call-${partyId}` },
  }
}

describe('an interaction', () => {
  it('is recorded with both sides, and read back whole, from itself and from both timelines', async () => {
    const party = await bank.person()
    const { id } = await bank.make('recordInteraction', wholeInput(party))
    const expected = whole(id, party)
    const answer = await bank.ask(`{
      interaction(id: "${id}") { ${INTERACTION} }
      timeline(partyId: "${party}", first: 5) { nodes { direct via { tieId } interaction { ${INTERACTION} } } }
      employeeInteractions(employeeId: "${rm}", first: 5) { nodes { ${INTERACTION} } }
    }`)
    expect(answer).toEqual({
      interaction: expected,
      timeline: { nodes: [{ direct: true, via: [], interaction: expected }] },
      employeeInteractions: { nodes: [expected] },
    })
  })

  const NOBODY = 'prt_01J00000000000000000000000'
  const badUri = { label: 'a', uri: 'not an address' }
  it.each([
    ['without anybody', { participants: [] }, 'INVALID input.participants'],
    [
      'among us only',
      () => ({ participants: [{ employeeId: rm, part: 'HOST' }] }),
      'INVALID input.participants',
    ],
    ['with neither side', { participants: [{ part: 'HOST' }] }, 'INVALID input.participants.0'],
    ['with nobody', { participants: [{ partyId: NOBODY, part: 'HOST' }] }, 'NOT_FOUND input.participants.0'],
    [
      'with somebody twice in the same part',
      (partyId: string) => ({ participants: [0, 1].map(() => ({ partyId, part: 'HOST' })) }),
      'INVALID input.participants.1',
    ],
    [
      'with 41 participants',
      (partyId: string) => ({ participants: Array(41).fill({ partyId, part: 'HOST' }) }),
      'INVALID input.participants',
    ],
    ['in the future', { occurredAt: '2099-01-01T00:00:00Z' }, 'INVALID input.occurredAt'],
    ['without a subject', { subject: '\n' }, 'INVALID input.subject'],
    ['with a book for a summary', { summary: 'x'.repeat(10_001) }, 'INVALID input.summary'],
    ['with six topics', { topics: ['1', '2', '3', '4', '5', '6'] }, 'INVALID input.topics'],
    ['with a topic that unfolds', { topics: ['\u{FDFA}'.repeat(60)] }, 'INVALID input.topics.0'],
    ['of a negative length', { durationMinutes: -1 }, 'INVALID input.durationMinutes'],
    ['with content nowhere', { content: [badUri] }, 'INVALID input.content.0.uri'],
    [
      'with content that would run where it is shown',
      { content: [{ label: 'a', uri: ' JavaScript:alert(1)' }] },
      'INVALID input.content.0.uri',
    ],
    [
      'with the content itself',
      { content: [{ label: 'a', uri: 'data:text/html,<script>' }] },
      'INVALID input.content.0.uri',
    ],
    ['about nothing that can be seen', { subject: '\u200b\u3164' }, 'INVALID input.subject'],
    [
      'with a broken hash',
      { content: [{ label: 'a', uri: 'https://a.cn', sha256: 'xyz' }] },
      'INVALID input.content.0.sha256',
    ],
    [
      'judged by nobody',
      { sentiment: { score: 'NEUTRAL', judgedBy: '', automated: true } },
      'INVALID input.sentiment.judgedBy',
    ],
    [
      'with a promise of nothing',
      (p: string) => promise({ text: '', ownerPartyId: p }),
      'INVALID input.commitments.0.text',
    ],
    ['with a promise of nobody', { commitments: [{ text: 'A' }] }, 'INVALID input.commitments.0'],
    [
      'with a promise of no party',
      promise({ text: 'A', ownerPartyId: 'x' }),
      'NOT_FOUND input.commitments.0.ownerPartyId',
    ],
    [
      'with a promise of an unknown',
      promise({ text: 'A', ownerPartyId: NOBODY }),
      'NOT_FOUND input.commitments.0',
    ],
  ])('is not recorded %s', async (_, given, expected) => {
    const party = await bank.person()
    const more = typeof given === 'function' ? given(party) : given
    expect(await bank.refusal('recordInteraction', contactInput(party, undefined, more))).toBe(expected)
  })

  it('takes 40 participants, and 40 can be amended', async () => {
    const parties = await Promise.all(Array.from({ length: 40 }, (_, n) => bank.person(`Person ${n}`)))
    const participants = parties.map((partyId) => ({ partyId, part: 'ATTENDEE' }))
    const id = await bank.contact('', undefined, { participants })
    const amend = { id, expectedVersion: 1, occurredAt: '2026-03-08T08:30:00Z', reason: 'Wrong day' }
    expect(await bank.make('amendInteraction', amend, 'version')).toEqual({ version: 2 })
  })

  it('that would change too much at once is refused, and stays as it is', async () => {
    const names = Array.from({ length: 80 }, (_, n) => `Person ${n}`)
    const parties = await mapAtMost(16, names, (name) => bank.person(name))
    const side = (from: number, to: number) =>
      parties.slice(from, to).map((partyId) => ({ partyId, part: 'ATTENDEE' }))
    const id = await bank.contact('', undefined, { participants: side(0, 40), topics: ['a'] })
    const input = { id, expectedVersion: 1, participants: side(40, 80), topics: ['b'], reason: 'Wrong room' }
    const { faults } = await bank.run('amendInteraction', input)
    expect(faults.map(({ code }) => code)).toSatisfy(
      (codes: string[]) => codes.length === 0 || codes[0] === 'LIMIT_REACHED',
    )
    const { interaction } = await bank.ask(`{ interaction(id: "${id}") { version topics } }`)
    expect(interaction).toEqual(
      faults.length > 0 ? { version: 1, topics: ['a'] } : { version: 2, topics: ['b'] },
    )
  })
})

function promise(commitment: object) {
  return { commitments: [commitment] }
}

describe('an amended interaction', () => {
  it('changes only in what is given, and loses what is null', async () => {
    const party = await bank.person()
    const { id } = await bank.make('recordInteraction', wholeInput(party))
    const amended = await bank.make(
      'amendInteraction',
      {
        id,
        expectedVersion: 1,
        subject: 'Road show',
        summary: null,
        sentiment: null,
        lineOfBusiness: null,
        durationMinutes: null,
        channel: null,
        participants: null,
        occurredAt: null,
        outcome: null,
        reason: 'Typing error',
      },
      INTERACTION,
    )
    expect(amended).toEqual({
      ...whole(id, party),
      version: 2,
      subject: 'Road show',
      summary: null,
      sentiment: null,
      lineOfBusiness: null,
      durationMinutes: null,
      outcome: null,
      source: { system: 'guanxi', externalId: null },
    })
  })

  it('moves to another time and other participants on every timeline', async () => {
    const [before, both, after] = [
      await bank.person('Before'),
      await bank.person('Both'),
      await bank.person('After'),
    ]
    const side = (...ids: string[]) => ids.map((partyId) => ({ partyId, part: 'ATTENDEE' }))
    const other = await bank.contact(both, '2026-02-01T00:00:00Z')
    const id = await bank.contact('', '2026-03-01T00:00:00Z', { participants: side(before, both) })
    await bank.make('amendInteraction', {
      id,
      expectedVersion: 1,
      occurredAt: '2026-01-01T00:00:00Z',
      participants: side(both, after),
      reason: 'Mixed up',
    })
    const timelines = await Promise.all([before, both, after].map(timelineOf))
    expect(timelines).toEqual([[], [other, id], [id]])
  })

  it('is on no timeline once it was retracted; its history stays', async () => {
    const party = await bank.person()
    const id = await bank.contact(party)
    await bank.make('retractInteraction', { id, expectedVersion: 1, reason: 'Never happened' })
    expect(await timelineOf(party)).toEqual([])
    const { interaction, history } = await bank.ask(`{
      interaction(id: "${id}") { active }
      history(id: "${id}", first: 5) { nodes { version reason record { active } } }
    }`)
    expect(interaction).toEqual({ active: false })
    expect(history.nodes).toEqual([
      { version: 2, reason: 'Never happened', record: { active: false } },
      { version: 1, reason: null, record: { active: true } },
    ])
    const again = { id, expectedVersion: 2, reason: 'Twice' }
    expect(await bank.refusal('retractInteraction', again)).toBe('NOT_FOUND input.id')
  })

  it('is not amended without a reason', async () => {
    const id = await bank.contact(await bank.person())
    expect(await bank.refusal('amendInteraction', { id, expectedVersion: 1, reason: '' })).toBe(
      'INVALID input.reason',
    )
  })
})

async function timelineOf(partyId: string): Promise<string[]> {
  const { timeline } = await bank.ask(
    `{ timeline(partyId: "${partyId}", first: 50) { nodes { interaction { id } } } }`,
  )
  return timeline.nodes.map(({ interaction }: { interaction: { id: string } }) => interaction.id)
}

describe('a commitment', () => {
  async function promised(dueOn?: string) {
    const party = await bank.person()
    const { commitments, id } = await bank.make(
      'recordInteraction',
      contactInput(party, undefined, { commitments: [{ text: 'Call back', ownerPartyId: party, dueOn }] }),
      'id commitments { id }',
    )
    return { party, interaction: id, commitment: commitments[0].id }
  }

  async function openOf(party: string): Promise<string[]> {
    const { customerView } = await bank.ask(
      `{ customerView(id: "${party}", purpose: SERVICING) { commitments { open { id } } } }`,
    )
    return customerView.commitments.open.map(({ id }: { id: string }) => id)
  }

  it('is open in the view until it is closed, once', async () => {
    const { party, commitment } = await promised('2026-04-01')
    expect(await openOf(party)).toEqual([commitment])
    const close = { id: commitment, expectedVersion: 1, state: 'KEPT', note: 'Called' }
    expect(await bank.refusal('closeCommitment', { ...close, state: 'OPEN' })).toBe('INVALID input.state')
    const closed = await bank.make('closeCommitment', close, 'state closedAt closingNote recordedAt')
    expect(closed).toEqual({
      state: 'KEPT',
      closedAt: closed.recordedAt,
      closingNote: 'Called',
      recordedAt: closed.recordedAt,
    })
    expect(await openOf(party)).toEqual([])
    const again = { ...close, expectedVersion: 2, state: 'BROKEN' }
    expect(await bank.refusal('closeCommitment', again)).toBe('INVALID_STATE input.state')
  })

  it('goes with the interaction it was made in', async () => {
    const { party, interaction, commitment } = await promised()
    await bank.make('retractInteraction', { id: interaction, expectedVersion: 1, reason: 'Never happened' })
    expect(await openOf(party)).toEqual([])
    const close = { id: commitment, expectedVersion: 2, state: 'KEPT' }
    expect(await bank.refusal('closeCommitment', close)).toBe('NOT_FOUND input.id')
  })

  describe('of many who took part', () => {
    async function meeting(people: number, promises: number) {
      const persons = await Promise.all(Array.from({ length: people }, () => bank.person()))
      const input = contactInput('', undefined, {
        participants: persons.map((partyId) => ({ partyId, part: 'ATTENDEE' })),
        topics: ['ipo', 'dividend', 'rating'],
        commitments: Array.from({ length: promises }, (_, n) => ({
          text: `Promise ${n}`,
          ownerPartyId: persons[0],
        })),
      })
      const { id, commitments } = await bank.make('recordInteraction', input, 'id commitments { id }')
      return { id, persons, promised: commitments.map((each: { id: string }) => each.id).toSorted() }
    }
    const openOfAll = async (parties: readonly string[]) =>
      new Set((await Promise.all(parties.map(openOf))).map((open) => open.toSorted().join()))

    it('is open in the view of each, and with none once the meeting never happened', async () => {
      const { id, persons, promised } = await meeting(40, 5)
      expect(await openOfAll(persons)).toEqual(new Set([promised.join()]))
      await bank.make('retractInteraction', { id, expectedVersion: 1, reason: 'Never happened' })
      expect(await openOfAll(persons)).toEqual(new Set(['']))
    })

    it('is shown with the firms of each, however late we hear of them', async () => {
      const { id, persons, promised } = await meeting(30, 2)
      const firms: string[] = []
      for (const person of persons.slice(0, 6)) {
        const firm = await bank.organization()
        await bank.tie('EMPLOYMENT', person, firm)
        firms.push(firm)
      }
      expect(await openOfAll([...persons, ...firms])).toEqual(new Set([promised.join()]))
      expect(await Promise.all(firms.map(timelineOf))).toEqual(firms.map(() => [id]))
    })

    it('moves to those who really took part', async () => {
      const { id, persons, promised } = await meeting(40, 5)
      const others = await Promise.all(Array.from({ length: 8 }, () => bank.person()))
      const participants = others.map((partyId) => ({ partyId, part: 'ATTENDEE' }))
      await bank.make('amendInteraction', { id, expectedVersion: 1, participants, reason: 'Mixed up' })
      expect(await openOfAll(persons)).toEqual(new Set(['']))
      expect(await openOfAll(others)).toEqual(new Set([promised.join()]))
    })
  })

  it('follows the participants when they are put right', async () => {
    const { party, interaction, commitment } = await promised()
    const right = await bank.person('The Right One')
    await bank.make('amendInteraction', {
      id: interaction,
      expectedVersion: 1,
      participants: [{ partyId: right, part: 'INITIATOR' }],
      reason: 'Mixed up',
    })
    expect([await openOf(party), await openOf(right)]).toEqual([[], [commitment]])
  })
})
