import { addDays, type CalendarDate, daysBetween, epochDay } from './calendarDate.ts'

/** 每周, 每月, 每季度, 每半年, 每年. */
export const PERIOD_LENGTHS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const
export type PeriodLength = (typeof PERIOD_LENGTHS)[number]

/** A period of the calendar. Weeks are those of ISO 8601: from Monday to Sunday, named for the year their Thursday is in. */
export type CalendarPeriod = {
  /** `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`. */
  readonly name: string
  readonly from: CalendarDate
  /** The last day. */
  readonly to: CalendarDate
}

const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const

/** The period that a day is in. @throws RangeError when it is no day, or its period reaches out of the years 0001 to 9999. */
export function periodOf(length: PeriodLength, day: CalendarDate): CalendarPeriod {
  if (length === 'WEEK') return weekOf(day)
  const [year = '', month = ''] = day.split('-')
  const months = MONTHS[length]
  const nth = Math.floor((Number(month) - 1) / months)
  const from = `${year}-${twoDigits(nth * months + 1)}-01`
  return {
    name: nameOf(length, year, nth + 1),
    from,
    to: lastOfMonths(year, (nth + 1) * months),
  }
}

/** The quarter of this name: `2026-Q4`. @throws RangeError when it names none. */
export function quarterNamed(name: string): CalendarPeriod {
  const [, year, nth] = /^(\d{4})-Q([1-4])$/.exec(name) ?? []
  if (year === undefined || nth === undefined)
    throw new RangeError(`expected a quarter such as 2026-Q4, but got ${name}`)
  return periodOf('QUARTER', `${year}-${twoDigits(Number(nth) * 3)}-01`)
}

/** The period after one. */
export function periodAfter(length: PeriodLength, { to }: CalendarPeriod): CalendarPeriod {
  return periodOf(length, addDays(to, 1))
}

/** The last day of a year's first so many months. */
function lastOfMonths(year: string, months: number): CalendarDate {
  if (months === 12) return `${year}-12-31`
  return addDays(`${year}-${twoDigits(months + 1)}-01`, -1)
}

function nameOf(length: Exclude<PeriodLength, 'WEEK'>, year: string, nth: number): string {
  switch (length) {
    case 'MONTH':
      return `${year}-${twoDigits(nth)}`
    case 'QUARTER':
      return `${year}-Q${nth}`
    case 'HALF_YEAR':
      return `${year}-H${nth}`
    case 'YEAR':
      return year
  }
}

function weekOf(day: CalendarDate): CalendarPeriod {
  // 1970-01-01 was a Thursday.
  const weekday = (((epochDay(day) + 3) % 7) + 7) % 7
  const from = addDays(day, -weekday)
  const [year = ''] = addDays(from, 3).split('-')
  const nth = Math.floor(daysBetween(`${year}-01-01`, addDays(from, 3)) / 7) + 1
  return { name: `${year}-W${twoDigits(nth)}`, from, to: addDays(from, 6) }
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
