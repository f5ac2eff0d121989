import { addDays, type CalendarDate, daysOff } from './calendarDate.ts'
import { periodAfter, periodOf } from './calendarPeriod.ts'
import { careDaysWithin } from './careDay.ts'
import { type Asked, REVIEW_LEAD_DAYS } from './expectedObligations.ts'
import type { Instant } from './instant.ts'
import { isMeant } from './isMeant.ts'
import type { ObligationData } from './obligation.ts'
import { isAsking, type ObligationSchedule } from './obligationRule.ts'
import { startOfDay } from './zonedTime.ts'

/** A year, with what lunar years and lead days may add. */
const FAR_DAYS = 800

/**
 * When time alone makes something else of a relationship's obligations: when the next one begins, or an open one lapses.
 * Undefined when nothing will.
 */
export function nextExpectedAt(asked: Asked, obligations: readonly ObligationData[]): Instant | undefined {
  const { relationship, rules, calendars, today, now } = asked
  if (!relationship.meta.active) return undefined
  const lapses = obligations.flatMap(({ state, lapsesAt }) =>
    state === 'OPEN' && lapsesAt !== undefined ? [millisecondAfter(lapsesAt)] : [],
  )
  const begins = rules
    .filter(({ meta }) => meta.active)
    .flatMap(({ data }) => {
      const entry = data.course.at(-1)
      if (!isAsking(entry) || !isMeant(relationship.data, entry.terms.appliesTo, { day: today, now }))
        return []
      return nextBeginning(asked, entry.terms.schedule) ?? []
    })
  const types = relationship.data.types.flatMap(({ validFrom }) => (validFrom > today ? [validFrom] : []))
  const review = relationship.data.nextReviewOn
  const reviewFrom =
    review === undefined ? [] : [daysOff(review, -REVIEW_LEAD_DAYS)].filter((day) => day > today)
  const days = [...begins, ...types, ...reviewFrom].map((day) => startOfDay(day, calendars.zone))
  return [...lapses, ...days].toSorted()[0]
}

function nextBeginning(
  { today, facts, calendars }: Asked,
  schedule: ObligationSchedule,
): CalendarDate | undefined {
  if (schedule.kind === 'PERIOD') return periodAfter(schedule.every, periodOf(schedule.every, today)).from
  const { careDay, leadDays } = schedule
  const [next] = careDaysWithin(careDay, facts, {
    from: addDays(today, leadDays + 1),
    to: addDays(today, leadDays + FAR_DAYS),
    lunar: calendars.lunar,
  })
  return next === undefined ? undefined : addDays(next, -leadDays)
}

function millisecondAfter(at: Instant): Instant {
  return new Date(Date.parse(at) + 1).toISOString()
}
