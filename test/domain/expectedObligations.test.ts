import { describe, expect, it } from 'vitest'
import { type Asked, type Expected, expectedObligations } from '../../src/domain/expectedObligations.ts'
import { nextExpectedAt } from '../../src/domain/nextExpectedAt.ts'
import type { ObligationRule, ObligationTerms, RuleEntry } from '../../src/domain/obligationRule.ts'
import type { Relationship, RelationshipData } from '../../src/domain/relationship.ts'
import { settledObligation } from '../../src/domain/settledObligation.ts'
import { endOfDay } from '../../src/domain/zonedTime.ts'
import { institutionCalendars } from '../../src/usecases/calendar/institutionCalendars.ts'

const calendars = await institutionCalendars({ timeZone: 'Asia/Shanghai' })

const TERMS: ObligationTerms = {
  name: { en: 'Call', zh: '联系' },
  kind: 'CONTACT_CADENCE',
  appliesTo: { lines: [], types: [], tiers: [], stages: [] },
  schedule: { kind: 'PERIOD', every: 'QUARTER', daysBefore: 0 },
  times: 1,
  calendar: 'WEEKENDS_ONLY',
  moveDue: 'PREVIOUS',
  graceDays: 0,
}

const META = {
  version: 1,
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'operator:test',
  recordedAt: '2020-01-01T00:00:00.000Z',
  recordedBy: 'operator:test',
  source: { system: 'guanxi' },
  active: true,
}

function rule(course: readonly RuleEntry[]): ObligationRule {
  return { kind: 'obligationRule', id: 'orl_1', meta: META, data: { state: 'ON', terms: TERMS, course } }
}

const since = (from: string, more: Partial<ObligationTerms> = {}, version = 1) => ({
  from,
  version,
  terms: { ...TERMS, ...more },
})

function relationship(data: Partial<RelationshipData> = {}, createdAt = META.createdAt): Relationship {
  return {
    kind: 'relationship',
    id: 'rel_1',
    meta: { ...META, createdAt },
    data: {
      partyId: 'prt_1',
      lineOfBusiness: 'CUSTOMER',
      types: [],
      stage: 'RETAINED',
      unitId: 'unt_1',
      unitPath: ['unt_1'],
      coverage: [{ employeeId: 'emp_1', part: 'LEAD', since: '2020-01-01' }],
      shares: [],
      openedOn: '2020-01-01',
      partySortName: '',
      stages: [{ stage: 'RETAINED', from: '2020-01-01' }],
      tiers: [{ tier: 'A', from: '2020-01-01' }],
      keepers: [{ leadId: 'emp_1', unitPath: ['unt_1'], from: '2020-01-01' }],
      ...data,
    },
  }
}

function asked(today: string, course: readonly RuleEntry[], more: Partial<Asked> = {}): Asked {
  return {
    relationship: relationship(),
    rules: [rule(course)],
    facts: { hasExposure: false },
    calendars,
    today,
    now: endOfDay(today, calendars.zone),
    since: '2020-01-01',
    ...more,
  }
}

const named = (all: readonly Expected[]) =>
  all.map(({ occurrence, dueOn, applies }) => `${occurrence} ${dueOn} ${applies}`)

describe('what is expected', () => {
  it('is every quarter that has begun since the rule asks, the running one included, to its last working day', () => {
    // 2026-01-31, 2026-02-28 are Saturdays; 2026-05-31 a Sunday. Quarters end on Tuesday, Tuesday, Wednesday, Thursday.
    expect(named(expectedObligations(asked('2027-01-01', [since('2026-02-10')])))).toEqual([
      '2026-Q1 2026-03-31 true',
      '2026-Q2 2026-06-30 true',
      '2026-Q3 2026-09-30 true',
      '2026-Q4 2026-12-31 true',
      '2027-Q1 2027-03-31 true',
    ])
    const months = { schedule: { kind: 'PERIOD', every: 'MONTH', daysBefore: 0 } } as const
    expect(named(expectedObligations(asked('2026-05-31', [since('2026-01-05', months)])))).toEqual([
      '2026-01 2026-01-30 true',
      '2026-02 2026-02-27 true',
      '2026-03 2026-03-31 true',
      '2026-04 2026-04-30 true',
      '2026-05 2026-05-29 true',
    ])
  })

  it('begins with its first day, in the zone of the institution, and not before', () => {
    const q4 = (today: string) => named(expectedObligations(asked(today, [since('2026-07-01')]))).length
    expect([q4('2026-09-30'), q4('2026-10-01')]).toEqual([1, 2])
    expect(nextExpectedAt(asked('2026-09-30', [since('2026-07-01')]), [])).toBe('2026-09-30T16:00:00.000Z')
  })

  it('follows the terms that held when it began', () => {
    const course = [since('2026-07-15'), since('2026-08-20', { times: 3 }, 2)]
    const all = expectedObligations(asked('2026-10-02', course))
    expect(all.map(({ occurrence, times, ruleVersion }) => [occurrence, times, ruleVersion])).toEqual([
      ['2026-Q3', 1, 1],
      ['2026-Q4', 3, 2],
    ])
  })

  it('of a rule that was off is nothing for what began then, and asked no more for what was running', () => {
    const course = [since('2026-01-01'), { from: '2026-02-10', version: 2 }, since('2026-08-01', {}, 3)]
    expect(named(expectedObligations(asked('2026-10-01', course)))).toEqual([
      '2026-Q1 2026-03-31 false',
      '2026-Q3 2026-09-30 true',
      '2026-Q4 2026-12-31 true',
    ])
  })

  it('is each once, whoever asks for it too and however far back is looked: by the terms under which it began', () => {
    const patient = since('2026-01-01', { graceDays: 90 })
    const again = since('2026-03-01', { times: 2 }, 3)
    const course = [patient, { from: '2026-02-10', version: 2 }, again]
    const of = (from: string) =>
      expectedObligations(asked('2026-06-15', course, { since: from })).map(
        ({ occurrence, times, ruleVersion }) => [occurrence, times, ruleVersion],
      )
    const all = [
      ['2026-Q1', 1, 1],
      ['2026-Q2', 2, 3],
    ]
    expect([of('2026-01-01'), of('2026-06-10')]).toEqual([all, all])

    // Greeted ten days ahead, and from 2026-02-10 on only three: the festival of 2026-02-17 had begun.
    const care = (leadDays: number) => ({
      kind: 'CARE_DAY' as const,
      schedule: { kind: 'CARE_DAY', careDay: 'SPRING_FESTIVAL', leadDays } as const,
    })
    const shorter = [since('2026-01-01', care(10)), since('2026-02-10', care(3), 2)]
    const greeted = expectedObligations(asked('2026-02-16', shorter))
    expect(greeted.map(({ from, ruleVersion }) => [from, ruleVersion])).toEqual([['2026-02-07', 1]])
  })

  it('is decided by how the relationship stood on the due day, whenever it is looked at', () => {
    const tiers = [
      { tier: 'A', from: '2020-01-01' },
      { tier: 'B', from: '2026-04-02' },
    ]
    const course = [since('2026-01-01', { appliesTo: { ...TERMS.appliesTo, tiers: ['A'] } })]
    const at = (today: string) =>
      named(expectedObligations(asked(today, course, { relationship: relationship({ tiers }) })))
    expect(at('2026-04-01')).toEqual(['2026-Q1 2026-03-31 true', '2026-Q2 2026-06-30 true'])
    expect(at('2026-05-01')).toEqual(['2026-Q1 2026-03-31 true', '2026-Q2 2026-06-30 false'])
    expect(at('2028-05-01').slice(0, 2)).toEqual(['2026-Q1 2026-03-31 true', '2026-Q2 2026-06-30 false'])
  })

  it('is nothing that was due before we knew of the relationship', () => {
    const young = relationship({}, '2026-05-01T00:00:00.000Z')
    const all = expectedObligations(asked('2026-05-01', [since('2026-01-01')], { relationship: young }))
    expect(named(all)).toEqual(['2026-Q1 2026-03-31 false', '2026-Q2 2026-06-30 true'])
  })

  it('of who owes us nothing is no look at a loan', () => {
    const course = [since('2026-01-01', { kind: 'POST_LOAN_CHECK' })]
    const of = (hasExposure: boolean) =>
      expectedObligations(asked('2026-02-01', course, { facts: { hasExposure } }))
    expect([of(false)[0]?.applies, of(true)[0]?.applies]).toEqual([false, true])
  })

  it('is shown from its lead days before a care day, and may be due only on it', () => {
    const care = {
      kind: 'CARE_DAY',
      schedule: { kind: 'CARE_DAY', careDay: 'SPRING_FESTIVAL', leadDays: 14 },
    } as const
    const course = [since('2026-01-01', { ...care, moveDue: 'NONE' })]
    expect(named(expectedObligations(asked('2026-02-02', course)))).toEqual([])
    // The first day of the year of the horse: 2026-02-17.
    const [one] = expectedObligations(asked('2026-02-03', course))
    expect(one).toMatchObject({ occurrence: '2026-02-17', from: '2026-02-03', dueOn: '2026-02-17' })
    // The year of the goat begins on 2027-02-06.
    expect(nextExpectedAt(asked('2026-02-03', course), [])).toBe('2027-01-22T16:00:00.000Z')
  })
})

describe('what became of it', () => {
  const [q1] = expectedObligations(asked('2026-03-31', [since('2026-01-01', { graceDays: 5 })])) as [Expected]
  const at = (now: string, contacts: readonly string[] = [], expected = q1) =>
    settledObligation(
      expected,
      relationship(),
      {
        contacts: contacts.map((each, n) => ({ interactionId: `int_${n}`, at: each })),
        statement: undefined,
      },
      { now, zone: calendars.zone },
    )

  it('is open to the last millisecond of its grace, and missed from the next', () => {
    expect(q1.lapsesAt).toBe('2026-04-05T15:59:59.999Z')
    expect(at('2026-04-05T15:59:59.999Z').state).toBe('OPEN')
    expect(at('2026-04-05T16:00:00.000Z').state).toBe('MISSED')
    const open = at('2026-04-05T15:59:59.999Z')
    const course = [since('2026-01-01', { graceDays: 5 })]
    expect(nextExpectedAt(asked('2026-04-05', course), [open])).toBe('2026-04-05T16:00:00.000Z')
  })

  it('is kept when it was, however late that is known, and also when nobody asks for it any more', () => {
    const kept = { state: 'KEPT', keptAt: '2026-03-02T02:00:00.000Z' }
    expect(at('2027-01-01T00:00:00.000Z', ['2026-03-02T02:00:00.000Z'])).toMatchObject(kept)
    const over = { ...q1, applies: false }
    expect(at('2026-03-05T00:00:00.000Z', ['2026-03-02T02:00:00.000Z'], over)).toMatchObject(kept)
    expect(at('2026-03-05T00:00:00.000Z', [], over).state).toBe('CANCELLED')
  })
})
