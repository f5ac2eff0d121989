import type { CalendarDate } from './calendarDate.ts'

/** A month of the Gregorian calendar, `YYYY-MM`. Sorts as text. */
export type CalendarMonth = string

/** The month that a day is in. */
export function monthOf(day: CalendarDate): CalendarMonth {
  return day.slice(0, 'YYYY-MM'.length)
}

/** So many months later; earlier below 0. */
export function addMonths(month: CalendarMonth, months: number): CalendarMonth {
  const [year = '', nth = ''] = month.split('-')
  const total = Number(year) * 12 + Number(nth) - 1 + months
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
}
