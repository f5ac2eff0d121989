import { type CalendarDate, daysInMonth, isCalendarDate } from './calendarDate.ts'

/** A day, a month or a year, as precisely as its source knows it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string

export const PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const

export type Precision = (typeof PRECISIONS)[number]

/**
 * Whether `text` is a date of ISO 8601, whole or of reduced precision, that exists.
 *
 * @see ISO 8601-1:2019, 5.2.2
 */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && isCalendarDate(firstDayOf(text))
}

/** @throws RangeError when `date` is not a partial date. */
export function precisionOf(date: PartialDate): Precision {
  assertPartialDate(date)
  if (date.length === 4) return 'YEAR'
  return date.length === 7 ? 'MONTH' : 'DAY'
}

/**
 * The first day it could mean.
 *
 * @throws RangeError when `date` is not a partial date.
 */
export function earliestDay(date: PartialDate): CalendarDate {
  assertPartialDate(date)
  return firstDayOf(date)
}

/**
 * The last day it could mean.
 *
 * @throws RangeError when `date` is not a partial date.
 */
export function latestDay(date: PartialDate): CalendarDate {
  switch (precisionOf(date)) {
    case 'DAY':
      return date
    case 'YEAR':
      return `${date}-12-31`
    case 'MONTH':
      return `${date}-${daysInMonth(date)}`
  }
}

function firstDayOf(date: PartialDate): CalendarDate {
  return `${date}-01-01`.slice(0, 10)
}

function assertPartialDate(date: PartialDate): void {
  if (!isPartialDate(date)) throw new RangeError(`expected YYYY, YYYY-MM or YYYY-MM-DD, but got ${date}`)
}
