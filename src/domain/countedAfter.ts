import { type CalendarDate, daysInMonth } from './calendarDate.ts'
import { addMonths, type CalendarMonth, monthOf } from './calendarMonth.ts'

/** What has to be added up for all that counts after a day: whole months, and some days of one. */
export type CountedAfter = {
  /** This month and all after it. */
  readonly monthsFrom: CalendarMonth
  /** At most 15. */
  readonly days: readonly CalendarDate[]
  /** Whether the days are to be added, or taken away. */
  readonly sign: 1 | -1
}

/** By the rest of the day's month, or by the month less its beginning: whichever has fewer days. */
export function countedAfter(day: CalendarDate): CountedAfter {
  const month = monthOf(day)
  const nth = Number(day.slice('YYYY-MM-'.length))
  const all = daysInMonth(month)
  const daysFrom = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, n) => `${month}-${String(first + n).padStart(2, '0')}`)
  if (all - nth <= nth) return { monthsFrom: addMonths(month, 1), days: daysFrom(nth + 1, all), sign: 1 }
  return { monthsFrom: month, days: daysFrom(1, nth), sign: -1 }
}
