import { addDays, type CalendarDate } from './calendarDate.ts'

/**
 * The first day on which records of a relationship that ended on a day need not be kept any more.
 *
 * Of a 29 February, 1 March where the last year has none.
 */
export function retainUntil(endedOn: CalendarDate, years: number): CalendarDate {
  const next = addDays(endedOn, 1)
  const year = String(Number(next.slice(0, 4)) + years).padStart(4, '0')
  const isLeapDay = next.slice(5) === '02-29' && new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1
  return isLeapDay ? `${year}-03-01` : `${year}${next.slice(4)}`
}
