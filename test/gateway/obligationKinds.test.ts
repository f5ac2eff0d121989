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
