import { addDays, type CalendarDate, daysOff } from './calendarDate.ts'
import { type CalendarPeriod, periodAfter, periodOf } from './calendarPeriod.ts'
import { careDaysWithin, type OwnDays } from './careDay.ts'
import type { Instant } from './instant.ts'
import { isMeant } from './isMeant.ts'
import type { LunarCalendar } from './lunarDate.ts'
import type { ObligationData } from './obligation.ts'
import {
  isAsking,
  type ObligationRule,
  type ObligationTerms,
  type RuleEntry,
  ruleEntryOn,
} from './obligationRule.ts'
import type { Relationship } from './relationship.ts'
import {
  type HolidayCalendar,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
} from './workingCalendar.ts'
import { endOfDay, startOfDay } from './zonedTime.ts'

/** What decides when something is due. */
export type Calendars = {
  readonly zone: string
  readonly working: Readonly<Record<HolidayCalendar, WorkingCalendar>>
  readonly lunar: LunarCalendar
}

/** What is known of a party that rules look at. */
export type PartyFacts = OwnDays & { readonly hasExposure: boolean }

/** Something that a rule, or a planned review, asks of a relationship once. */
export type Expected = Pick<
  ObligationData,
  | 'kind'
  | 'title'
  | 'ruleId'
  | 'ruleVersion'
  | 'occurrence'
  | 'from'
  | 'dueOn'
  | 'dueAt'
  | 'lapsesAt'
  | 'times'
  | 'provisional'
> & {
  readonly satisfiedBy?: ObligationTerms['satisfiedBy']
  /** False when the relationship, or the rule, is such by now that nobody asks for it. */
  readonly applies: boolean
  /** Whether it was asked for on a day. */
  readonly appliesOn: (day: CalendarDate) => boolean
}

export type Asked = {
  readonly relationship: Relationship
  readonly rules: readonly ObligationRule[]
  readonly facts: PartyFacts
  readonly calendars: Calendars
  readonly today: CalendarDate
  readonly now: Instant
  /** What could be kept on or after this day, and no other. */
  readonly since: CalendarDate
}

/** Whether there was a day, up to today, on which it was asked for: only then can it be there. */
export function wasAskedFor({ applies, appliesOn, from, dueOn }: Expected, today: CalendarDate): boolean {
  if (applies) return true
  for (let day = from; day <= dueOn && day <= today; day = addDays(day, 1)) {
    if (appliesOn(day)) return true
  }
  return false
}

/** Ahead of its day a review is to be prepared. */
export const REVIEW_LEAD_DAYS = 30

/**
 * Everything that is, or was, to be done for a relationship by today's rules and those of the days before: of each rule
 * every occurrence that has begun, under the terms that held when it began. A pure function of what is recorded, and of the
 * day: whoever computes it late, or twice, finds the same.
 */
export function expectedObligations(asked: Asked): readonly Expected[] {
  const { rules, relationship, today } = asked
  if (!relationship.meta.active) return []
  const ruled = rules.filter(({ meta }) => meta.active).flatMap((rule) => occurrencesOf(asked, rule))
  const review = reviewOf(asked)
  const since = startOfDay(asked.since, asked.calendars.zone)
  return [...ruled, ...(review ? [review] : [])].filter(
    ({ from, lapsesAt }) => from <= today && (lapsesAt === undefined || lapsesAt >= since),
  )
}

/**
 * Each once, under the terms that held when it began, also where others would ask for it too: those of a rule that was
 * switched off and on again in its period, or that greets later than it did.
 */
function occurrencesOf(asked: Asked, rule: ObligationRule): readonly Expected[] {
  const all = rule.data.course.flatMap((entry, n) => occurrencesUnder(asked, rule, entry, n))
  return [...Map.groupBy(all, ({ occurrence }) => occurrence).values()].flatMap(([first]) => first ?? [])
}

function occurrencesUnder(
  asked: Asked,
  rule: ObligationRule,
  entry: RuleEntry,
  nth: number,
): readonly Expected[] {
  if (!isAsking(entry)) return []
  const { course } = rule.data
  const next = course[nth + 1]?.from
  // It begins under this entry: after the last day of which another entry holds, nothing does.
  const until = next === undefined || next > asked.today ? asked.today : later(addDays(next, -1), entry.from)
  const isFirst = !isAsking(course[nth - 1])
  // As far back for each of them: whichever asked first is found whenever another is.
  const mostGrace = Math.max(...course.map((each) => (isAsking(each) ? each.terms.graceDays : 0)))
  const earliest = daysOff(asked.since, -mostGrace - SLACK_DAYS)
  return placesOf(asked, entry, { earliest, until, isFirst }).map(({ occurrence, from, due }) =>
    expectedOf(asked, rule, entry, { occurrence, from, due }),
  )
}

type Place = { readonly occurrence: string; readonly from: CalendarDate; readonly due: CalendarDate }

type Reach = {
  /** What was due before is not looked for. */
  readonly earliest: CalendarDate
  readonly until: CalendarDate
  readonly isFirst: boolean
}

function placesOf(
  { facts, calendars }: Asked,
  { from, terms: { schedule } }: Extract<RuleEntry, { readonly terms: unknown }>,
  { earliest, until, isFirst }: Reach,
): readonly Place[] {
  if (schedule.kind === 'CARE_DAY') {
    const { leadDays } = schedule
    const first = isFirst ? from : addDays(from, leadDays)
    const days = careDaysWithin(schedule.careDay, facts, {
      from: later(first, earliest),
      to: addDays(until, leadDays),
      lunar: calendars.lunar,
    })
    return days.map((day) => ({ occurrence: day, from: addDays(day, -leadDays), due: day }))
  }
  const { every, daysBefore } = schedule
  const periods: CalendarPeriod[] = []
  const start = periodOf(every, later(from, earliest))
  const isRunning = start.from < from && !isFirst
  for (
    let period = isRunning ? periodAfter(every, start) : start;
    period.from <= until;
    period = periodAfter(every, period)
  ) {
    periods.push(period)
  }
  return periods.map(({ name, from, to }) => ({ occurrence: name, from, due: addDays(to, -daysBefore) }))
}

/** As far as a due day may be moved by holidays. */
const SLACK_DAYS = 31

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

function expectedOf(
  asked: Asked,
  rule: ObligationRule,
  { version, terms }: Extract<RuleEntry, { readonly terms: unknown }>,
  { occurrence, from, due }: Place,
): Expected {
  const { calendars, today, relationship, facts, now } = asked
  const working = calendars.working[terms.calendar]
  const moved = {
    PREVIOUS: previousWorkingDay,
    NEXT: nextWorkingDay,
    NONE: (_: WorkingCalendar, day: CalendarDate) => day,
  }
  // A day that is moved before its own beginning could never be kept.
  const dueOn = later(moved[terms.moveDue](working, due), from)
  // What becomes of a relationship after the due day changes nothing for what was due.
  const day = today < dueOn ? today : dueOn
  const dueAt = endOfDay(dueOn, calendars.zone)
  const appliesOn = (on: CalendarDate) =>
    // What was due before we knew of the relationship was asked of nobody.
    relationship.meta.createdAt <= dueAt &&
    isMeant(relationship.data, terms.appliesTo, { day: on, now }) &&
    isAsking(ruleEntryOn(rule.data.course, on))
  return {
    kind: terms.kind,
    title: terms.name,
    ruleId: rule.id,
    ruleVersion: version,
    occurrence,
    from,
    dueOn,
    dueAt,
    lapsesAt: endOfDay(daysOff(dueOn, terms.graceDays), calendars.zone),
    times: terms.times,
    ...(terms.moveDue === 'NONE' || working.knows(dueOn) ? {} : { provisional: true as const }),
    ...(terms.satisfiedBy === undefined ? {} : { satisfiedBy: terms.satisfiedBy }),
    applies: appliesOn(day) && (terms.kind !== 'POST_LOAN_CHECK' || facts.hasExposure),
    appliesOn,
  }
}

/** The review that is planned for the relationship: it goes when it is planned for another day. */
function reviewOf({ relationship, calendars }: Asked): Expected | undefined {
  const { nextReviewOn } = relationship.data
  if (nextReviewOn === undefined) return undefined
  return {
    kind: 'REVIEW',
    title: { en: 'Review the relationship', zh: '关系评审' },
    occurrence: nextReviewOn,
    from: daysOff(nextReviewOn, -REVIEW_LEAD_DAYS),
    dueOn: nextReviewOn,
    dueAt: endOfDay(nextReviewOn, calendars.zone),
    times: 1,
    applies: true,
    appliesOn: () => true,
  }
}

/** What an obligation is made from: two of the same are one. */
export function occurrenceKey({ ruleId, kind, relationshipId, occurrence }: OccurrenceOf): string {
  return JSON.stringify([ruleId ?? kind, relationshipId ?? null, occurrence])
}

/** A promise is one, with whichever of its parties it is shown: so it is told apart by itself. */
export type OccurrenceOf = Pick<ObligationData, 'ruleId' | 'kind' | 'occurrence'> &
  Partial<Pick<ObligationData, 'relationshipId'>>
