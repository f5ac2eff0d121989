import { type CalendarDate, daysOff } from './calendarDate.ts'
import { type Disclosure, firstPlannedOn, isPeriodic, PLAN_LAPSES_DAYS } from './disclosure.ts'
import type { Instant } from './instant.ts'
import type { VisitTerms } from './visitTerms.ts'
import { endOfDay, startOfDay } from './zonedTime.ts'

/** A time in which nobody is received, as a disclosure is near. 静默期 */
export type QuietPeriod = {
  readonly disclosure: Disclosure
  readonly daysBefore: number
  readonly from: Instant
  /** The moment it was published, was given up, or lapsed. Undefined while it is neither. */
  readonly until?: Instant
}

type Knowledge = {
  /** The institution's, IANA. */
  readonly zone: string
  /** What was planned, published and given up by then. */
  readonly knownAt: Instant
}

/**
 * The quiet period before a disclosure, as it was known at a moment. It begins so many days before the first day that was
 * planned: who puts a report off stays quiet. It ends when the report is public, and at the latest when the plan lapses.
 *
 * @returns undefined where the rules ask for none, or the report was out before it could begin.
 */
export function quietPeriodBefore(
  disclosure: Disclosure,
  terms: VisitTerms,
  { zone, knownAt }: Knowledge,
): QuietPeriod | undefined {
  const { category, days, publication, cancellation } = disclosure.data
  const daysBefore = quietDaysBefore(category, terms)
  const planned = days.filter(({ at }) => at <= knownAt)
  if (daysBefore === undefined || planned.length === 0) return undefined
  const first = firstPlannedOn({ days: planned })
  const from = startOfDay(daysOff(first, -daysBefore), zone)
  const lapses = endOfDay(daysOff(first, PLAN_LAPSES_DAYS), zone)
  const ends = [publication?.at, cancellation?.at, lapses].filter((at) => at !== undefined && at <= knownAt)
  const [until] = ends.toSorted()
  if (until !== undefined && until <= from) return undefined
  return { disclosure, daysBefore, from, ...(until === undefined ? {} : { until }) }
}

/** Whether any moment of a time is quiet, its first and its last among them. */
export function isQuietWithin(
  period: Pick<QuietPeriod, 'from' | 'until'>,
  from: Instant,
  to: Instant,
): boolean {
  return period.from <= to && (period.until === undefined || from < period.until)
}

/** The days a disclosure may be planned for, first or last, whose quiet period can reach into a range of days. */
export function plannedDaysAround(
  from: CalendarDate,
  to: CalendarDate,
  mostQuietDays: number,
): readonly [CalendarDate, CalendarDate] {
  return [daysOff(from, -PLAN_LAPSES_DAYS), daysOff(to, mostQuietDays + PLAN_LAPSES_DAYS)]
}

/** The longest that any of the rules asks for. */
function quietDaysBefore(
  category: Disclosure['data']['category'],
  { quiet }: VisitTerms,
): number | undefined {
  if (!isPeriodic(category)) return undefined
  const asked = quiet.filter(({ categories }) => categories.includes(category))
  return asked.length === 0 ? undefined : Math.max(...asked.map(({ daysBefore }) => daysBefore))
}
