import { beforeEach, describe, expect, it } from 'vitest'
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

const OF_KIND = 'kind occurrence from dueOn state provisional owner { id } keptAt'

describe('a quarterly dialogue with an executive', () => {
  const DIALOGUE = cadence({
    kind: 'EXECUTIVE_DIALOGUE',
    schedule: { period: { every: 'QUARTER' } },
    satisfiedBy: { channels: ['MEETING'], executivePresent: true, minMinutes: 30 },
  })
  const meeting = (partyId: string, people: readonly string[], more: object = {}) =>
    bank.contact(partyId, '2026-11-09T04:00:00Z', {
      channel: 'MEETING',
      durationMinutes: 60,
      participants: [
        { partyId, part: 'ATTENDEE' },
        ...people.map((employeeId) => ({ employeeId, part: 'HOST' })),
      ],
      ...more,
    })

  it('is kept by a meeting in which an executive took part, and by no other', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank, DIALOGUE)
    const posts = [{ unitId: unit, kind: 'EXECUTIVE', validTo: '2026-11-08' }]
    const former = await bank.employee(unit, 'Former', { posts })
    await meeting(partyId, [manager, former])
    const boss = await bank.employee(unit, 'Boss', { posts: [{ unitId: unit, kind: 'EXECUTIVE' }] })
    const mentioned = { partyId, part: 'ATTENDEE' }
    await meeting(partyId, [], { participants: [mentioned, { employeeId: boss, part: 'MENTIONED' }] })
    await meeting(partyId, [boss], { durationMinutes: 20 })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toEqual([
      {
        kind: 'EXECUTIVE_DIALOGUE',
        occurrence: '2026-Q4',
        from: '2026-10-01',
        dueOn: '2026-12-31',
        state: 'OPEN',
        provisional: false,
        owner: { id: manager },
        keptAt: null,
      },
    ])
    await meeting(partyId, [boss])
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT', OF_KIND)).toHaveLength(1)
  })

  it("is kept by the relationship's executive sponsor, whatever the post", async () => {
    const sponsor = await bank.employee(unit, 'Sponsor')
    const coverage = [
      { employeeId: manager, part: 'LEAD' },
      { employeeId: sponsor, part: 'EXECUTIVE_SPONSOR', since: '2026-01-01' },
    ]
    const { relationshipId, partyId } = await customer({ coverage })
    await ruleOn(bank, DIALOGUE)
    await meeting(partyId, [sponsor])
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT', OF_KIND)).toHaveLength(1)
  })

  it('is kept by what was said by somebody who spoke for the firm, also when that becomes known late', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank, cadence())
    const person = await bank.person()
    const call = await bank.contact(person, '2026-11-09T04:00:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
    const tie = await bank.make('stateTie', {
      kind: 'EMPLOYMENT',
      fromPartyId: person,
      toPartyId: partyId,
      validFrom: '2020',
    })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([
      { contacts: [{ interaction: { id: call } }] },
    ])
    await bank.make('retractTie', { id: tie.id, expectedVersion: tie.version, note: 'Another person' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
  })
})

describe('a planned review', () => {
  it('is to be done from 30 days before, and goes when it is planned for another day', async () => {
    const { relationshipId } = await customer({ nextReviewOn: '2026-12-05' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { kind: 'REVIEW', occurrence: '2026-12-05', from: '2026-11-05', dueOn: '2026-12-05' },
    ])
    const later = { id: relationshipId, expectedVersion: 1, nextReviewOn: '2027-06-30' }
    await bank.make('scheduleReview', later)
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    await until('2027-06-01T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { dueOn: '2027-06-30' },
    ])
  })

  it('stays overdue until somebody says that it was done', async () => {
    const { relationshipId } = await customer({ nextReviewOn: '2026-11-12' })
    await until('2027-11-12T02:00:00Z')
    const [review] = await obligations(bank, { relationshipId })
    expect(review).toMatchObject({ overdue: true, lapsesAt: null })
    const { id, version } = review
    await bank.make('keepObligation', { id, expectedVersion: version, note: 'In the minutes of 12 November' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toHaveLength(1)
  })
})

describe('a look at who owes us', () => {
  const CHECK = cadence({ kind: 'POST_LOAN_CHECK', schedule: { period: { every: 'QUARTER' } } })
  const loan = (partyId: string, more: object = {}) =>
    bank.make('recordHolding', {
      partyId,
      product: 'Working capital',
      kind: 'LOAN',
      amount: { amount: '500000', currency: 'CNY' },
      asOf: '2026-11-01',
      ...more,
    })

  it('is asked for from when they do', async () => {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank, CHECK)
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    await bank.holding(partyId)
    await loan(partyId, { closedOn: '2026-11-05' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    await loan(partyId)
    await settle()
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { kind: 'POST_LOAN_CHECK', dueOn: '2026-12-31' },
    ])
  })
})

describe('a care day', () => {
  const care = (day: string, leadDays: number) =>
    cadence({ kind: 'CARE_DAY', schedule: { careDay: { day, leadDays } }, moveDue: 'NONE' })

  it('is a birthday, in either calendar, once it is known', async () => {
    const person = await bank.person('Li Hua')
    const { relationshipId } = await customer({}, person)
    await ruleOn(bank, care('BIRTHDAY_SOLAR', 10))
    await ruleOn(bank, care('BIRTHDAY_LUNAR', 30))
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    const { version } = (await bank.ask(`{ node(id: "${person}") { ... on Person { version } } }`)).node
    // 1990-11-20 was the 4th of the tenth lunar month; in 2026 that is 12 November.
    await bank.make('changePerson', { id: person, expectedVersion: version, birthDate: '1990-11-20' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { occurrence: '2026-11-12', from: '2026-10-13', dueOn: '2026-11-12' },
      { occurrence: '2026-11-20', from: '2026-11-10', dueOn: '2026-11-20' },
    ])
  })

  it('comes by the clock, year after year, and never twice', async () => {
    const { relationshipId } = await customer()
    await ruleOn(bank, care('SPRING_FESTIVAL', 14))
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
    await until('2027-01-25T02:00:00Z')
    await until('2027-01-26T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { dueOn: '2027-02-06' },
    ])
    await until('2028-01-20T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { dueOn: '2028-01-26' },
    ])
  })

  it('is unknown to posts that are told the day of birth in part only', async () => {
    const specialist = await bank.employee(unit, 'Specialist', {
      posts: [{ unitId: unit, kind: 'PRODUCT_SPECIALIST' }],
    })
    const person = await bank.person('Li Hua', { birthDate: '1990-11-20' })
    const coverage = [
      { employeeId: manager, part: 'LEAD' },
      { employeeId: specialist, part: 'PRODUCT' },
    ]
    const { relationshipId } = await customer({ coverage }, person)
    await ruleOn(bank, care('BIRTHDAY_SOLAR', 10))
    await ruleOn(bank)
    await settle()
    const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
    const kinds = async (who: Bank) =>
      (await obligations(who, { relationshipId }, 'OPEN', 'kind')).map(({ kind }: { kind: string }) => kind)
    expect(await kinds(as(manager))).toEqual(['CARE_DAY', 'CONTACT_CADENCE'])
    expect(await kinds(as(specialist))).toEqual(['CONTACT_CADENCE'])
    const view = `{ customerView(id: "${person}", purpose: SERVICING) { obligations { open { kind } } } }`
    const shown = async (who: Bank) => (await who.ask(view)).customerView.obligations.open
    expect(await shown(as(manager))).toEqual([{ kind: 'CARE_DAY' }, { kind: 'CONTACT_CADENCE' }])
    expect(await shown(as(specialist))).toEqual([{ kind: 'CONTACT_CADENCE' }])
  })
})

describe('a due day', () => {
  it('goes to a working day of the calendar, and says when its holidays are not known', async () => {
    now = new Date('2026-02-10T02:00:00Z')
    const { relationshipId } = await customer()
    const prc = (moveDue: string, daysBefore: number) =>
      cadence({ calendar: 'PRC', moveDue, schedule: { period: { every: 'MONTH', daysBefore } } })
    // 28 February 2026 is a Saturday that is worked; 21 February is in the Spring Festival.
    await ruleOn(bank, prc('PREVIOUS', 0))
    await ruleOn(bank, prc('NEXT', 7))
    await ruleOn(bank, prc('PREVIOUS', 7))
    await settle()
    expect(await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)).toMatchObject([
      { dueOn: '2026-02-14', provisional: false },
      { dueOn: '2026-02-24', provisional: false },
      { dueOn: '2026-02-28', provisional: false },
    ])
    await until('2030-10-01T02:00:00Z')
    const later = await obligations(bank, { relationshipId }, 'OPEN', OF_KIND)
    expect(later.at(-1)).toMatchObject({ dueOn: '2030-10-31', provisional: true })
  })

  it("is a day of the institution's zone, to its end", async () => {
    now = new Date('2026-03-10T02:00:00Z')
    gateway = await startGateway({ now: () => now, sleep: async () => {} }, undefined, {
      TIME_ZONE: 'America/New_York',
    })
    bank = bankOf(gateway)
    unit = await bank.unit()
    manager = await bank.employee(unit)
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    await settle()
    expect(await obligations(bank, { relationshipId })).toMatchObject([{ dueAt: '2026-04-01T03:59:59.999Z' }])
    // The evening of 28 February there, and of 31 March.
    await bank.contact(partyId, '2026-03-01T04:59:59Z')
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
    await until('2026-04-01T03:30:00Z')
    await bank.contact(partyId, '2026-04-01T03:30:00Z')
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toHaveLength(1)
  })
})

describe('a commitment', () => {
  const promise = (partyId: string, more: object = {}, contact: object = {}) =>
    bank.make(
      'recordInteraction',
      {
        channel: 'PHONE',
        direction: 'INBOUND',
        initiation: 'HUMAN',
        occurredAt: '2026-11-09T04:00:00Z',
        subject: 'Call',
        participants: [{ partyId, part: 'INITIATOR' }],
        commitments: [{ text: 'Send the offer', ownerEmployeeId: manager, dueOn: '2026-11-14', ...more }],
        ...contact,
      },
      'id version commitments { id version }',
    )

  it('of one of us is to be done by whoever made it, until it is closed', async () => {
    const { relationshipId, partyId } = await customer()
    const other = await bank.employee(unit, 'Other')
    const { commitments } = await promise(partyId, { ownerEmployeeId: other })
    await settle()
    const [open] = await obligations(bank, { employeeId: other })
    expect(open).toMatchObject({ kind: 'COMMITMENT', dueOn: '2026-11-14', lapsesAt: null })
    const keep = { id: open.id, expectedVersion: open.version, note: 'Sent' }
    expect(await bank.refusal('keepObligation', keep)).toBe('INVALID_STATE input.id')
    await until('2026-12-14T04:00:00Z')
    expect(await obligations(bank, { employeeId: other })).toMatchObject([{ overdue: true }])
    const [{ id, version }] = commitments
    await bank.make('closeCommitment', { id, expectedVersion: version, state: 'KEPT' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([{ kind: 'COMMITMENT' }])
  })

  it('of the party, or without a day, is none', async () => {
    const { relationshipId, partyId } = await customer()
    await promise(partyId, { ownerEmployeeId: undefined, ownerPartyId: partyId })
    await promise(partyId, { dueOn: undefined })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
  })

  it('goes with the contact in which it was made', async () => {
    const { relationshipId, partyId } = await customer()
    const { id } = await promise(partyId)
    await settle()
    await bank.make('retractInteraction', { id, expectedVersion: 1, reason: 'Never happened' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
  })

  it('among insiders is in no list', async () => {
    const { relationshipId, partyId } = await customer()
    const list = await bank.make('openInsiderList', { name: 'Lotus', reason: 'Merger' })
    const secret = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list.id }
    const { id } = await promise(partyId)
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
    await bank.make('amendInteraction', { id, expectedVersion: 1, ...secret, reason: 'Not to be known' })
    await promise(partyId, {}, secret)
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
  })
})

describe('what somebody says of an obligation', () => {
  async function open() {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    await settle()
    const [{ id, version }] = await obligations(bank, { relationshipId })
    return { id, relationshipId, partyId, expectedVersion: version }
  }
  const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })

  it('is kept with the contact that shows it, which no machine had', async () => {
    const { partyId, relationshipId, ...which } = await open()
    const mail = await bank.contact(partyId, '2026-11-09T04:00:00Z', { channel: 'EMAIL' })
    const notice = await bank.contact(partyId, '2026-11-09T04:00:00Z', { initiation: 'AUTOMATED' })
    const others = await bank.contact(await bank.person(), '2026-11-09T04:00:00Z')
    const note = 'They wrote, which is as good as a call'
    const kept = (interactionId: string) => ({ ...which, note, interactionId })
    expect(await bank.refusal('keepObligation', kept(notice))).toBe('INVALID input.interactionId')
    expect(await bank.refusal('keepObligation', kept(others))).toBe('INVALID input.interactionId')
    expect(await bank.refusal('keepObligation', kept('int_x'))).toBe('NOT_FOUND input.interactionId')
    const shown = 'state keptAt statement { state note by interaction { id } }'
    expect(await as(manager).make('keepObligation', kept(mail), shown)).toEqual({
      state: 'KEPT',
      keptAt: now.toISOString(),
      statement: { state: 'KEPT', note, by: `employee:${manager}`, interaction: { id: mail } },
    })
    await settle()
    await until('2026-12-05T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toHaveLength(1)
    const again = { ...which, expectedVersion: 2, note: 'Again' }
    expect(await bank.refusal('keepObligation', again)).toBe('INVALID_STATE input.id')
  })

  it('waives it only when a supervisor says so who is not its owner', async () => {
    const { relationshipId, partyId: _, ...which } = await open()
    const waive = { ...which, note: 'They asked to be left alone' }
    const refusedAs = async (who: string) => {
      const query =
        'mutation ($input: WaiveObligationInput!) { waiveObligation(input: $input) { userErrors { code } } }'
      const input = { idempotencyKey: who, ...waive }
      const { data, errors } = await gateway.ask(query, { input }, { kind: 'employee', subject: who })
      return errors[0]?.extensions.code ?? data.waiveObligation.userErrors[0]?.code
    }
    expect(await refusedAs(manager)).toBe('FORBIDDEN')
    const elsewhere = await bank.unit('Elsewhere')
    const stranger = await bank.employee(elsewhere, 'Stranger', {
      posts: [{ unitId: elsewhere, kind: 'HEAD' }],
    })
    expect(await refusedAs(stranger)).toBe('NOT_FOUND')
    const head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
    await as(head).make('waiveObligation', waive)
    await settle()
    await until('2026-12-05T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'WAIVED')).toHaveLength(1)
  })

  it('is not said by a head of their own', async () => {
    const posts = [
      { unitId: unit, kind: 'HEAD' },
      { unitId: unit, kind: 'RELATIONSHIP_MANAGER' },
    ]
    manager = await bank.employee(unit, 'Head', { posts })
    const { id, expectedVersion } = await open()
    const waive = { id, expectedVersion, note: 'Enough' }
    expect(await as(manager).refusal('waiveObligation', waive)).toBe('NOT_ALLOWED input.id')
  })
})

describe('the obligations of a unit', () => {
  it('are those of all below it, and of an employee their own', async () => {
    const branch = await bank.unit('Branch', { kind: 'BRANCH', parentId: unit })
    const sub = await bank.unit('Sub-branch', { kind: 'SUB_BRANCH', parentId: branch })
    const desk = await bank.unit('Desk', { kind: 'DESK', parentId: sub })
    const partyId = await bank.organization()
    const lead = await bank.employee(desk, 'Deep')
    const below = await bank.relationship({ partyId, unitId: desk, lead }, { openedOn: '2026-01-01' })
    const { relationshipId } = await customer()
    await ruleOn(bank)
    await settle()
    const of = async (which: object) =>
      (await obligations(bank, which, 'OPEN', 'relationship { id }')).map(
        (each: { relationship: { id: string } }) => each.relationship.id,
      )
    expect((await of({ unitId: unit })).toSorted()).toEqual([below, relationshipId].toSorted())
    for (const unitId of [branch, sub, desk]) expect(await of({ unitId })).toEqual([below])
    expect(await of({ employeeId: lead })).toEqual([below])
    expect(await of({ employeeId: manager })).toEqual([relationshipId])
  })

  it('are asked for by the day they are due', async () => {
    const { relationshipId } = await customer()
    await ruleOn(bank)
    await settle()
    const query = `query ($dueTo: Date) {
      obligations(of: { relationshipId: "${relationshipId}" }, dueTo: $dueTo, first: 5) { nodes { dueOn } }
    }`
    const dueTo = async (day: string) => (await bank.ask(query, { dueTo: day })).obligations.nodes
    expect(await dueTo('2026-11-29')).toEqual([])
    expect(await dueTo('2026-11-30')).toEqual([{ dueOn: '2026-11-30' }])
  })
})

describe('a rule', () => {
  it.each([
    ['that is a commitment', { kind: 'COMMITMENT' }, 'INVALID input.terms.kind'],
    [
      'for a care day of another kind',
      { schedule: { careDay: { day: 'NEW_YEAR' } } },
      'INVALID input.terms.kind',
    ],
    [
      'for a dialogue without an executive',
      { kind: 'EXECUTIVE_DIALOGUE' },
      'INVALID input.terms.satisfiedBy',
    ],
    ['for less than no contact', { times: 0 }, 'INVALID input.terms.times'],
    ['for several words', { times: 2, satisfiedBy: null }, 'INVALID input.terms.times'],
    [
      'due before its period',
      { schedule: { period: { every: 'WEEK', daysBefore: 7 } } },
      'INVALID input.terms.schedule.period.daysBefore',
    ],
    ['without a Chinese name', { nameZh: ' ' }, 'INVALID input.terms.nameZh'],
  ])('is not stated %s', async (_, more, expected) => {
    expect(await bank.refusal('stateObligationRule', { terms: cadence(more) })).toBe(expected)
  })

  it('is kept by compliance, and read by everybody with a post', async () => {
    const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
    const compliance = await bank.employee(unit, 'Compliance', {
      posts: [{ unitId: unit, kind: 'COMPLIANCE' }],
    })
    const { id } = await as(compliance).make('stateObligationRule', { terms: cadence() })
    const list = '{ obligationRules(first: 5) { nodes { id state terms { name nameZh period { every } } } } }'
    expect((await as(manager).ask(list)).obligationRules.nodes).toEqual([
      {
        id,
        state: 'DRAFT',
        terms: { name: 'Call the customer', nameZh: '联系客户', period: { every: 'MONTH' } },
      },
    ])
    const off = { id, expectedVersion: 1, state: 'OFF', reason: 'Never' }
    await as(compliance).make('changeObligationRule', off)
    const draft = { id, expectedVersion: 2, state: 'DRAFT', reason: 'Again' }
    expect(await bank.refusal('changeObligationRule', draft)).toBe('INVALID_STATE input.state')
    const unborn = { terms: cadence(), state: 'OFF' }
    expect(await bank.refusal('stateObligationRule', unborn)).toBe('INVALID input.state')
  })
})
