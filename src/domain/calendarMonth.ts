import { addDays, type CalendarDate } from './calendarDate.ts'

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

/** How many days a month has: 28 to 31. */
export function daysInMonth(month: CalendarMonth): number {
  if (month.endsWith('-12')) return 31
  return Number(addDays(`${addMonths(month, 1)}-01`, -1).slice('YYYY-MM-'.length))
}
