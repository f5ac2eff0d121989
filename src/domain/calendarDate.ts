/** A day of the Gregorian calendar, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. Sorts as text. */
export type CalendarDate = string

const DAY_MS = 86_400_000

/** From 0000-03-01 of the Gregorian calendar, reckoned back, to 1970-01-01. */
const DAYS_TO_1970 = 719_468

export const FIRST_DATE: CalendarDate = '0001-01-01'
export const LAST_DATE: CalendarDate = '9999-12-31'

export const FIRST_EPOCH_DAY = epochDay(FIRST_DATE)
export const LAST_EPOCH_DAY = epochDay(LAST_DATE)

/** Whether `text` is a day that exists: 2024-02-29 is, 2023-02-29 is not. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false
  const day = Number(text.slice(8))
  return day <= 28 || day <= daysInMonth(text.slice(0, 'YYYY-MM'.length))
}

/** How many days a month `YYYY-MM` has: 28 to 31. */
export function daysInMonth(text: string): number {
  const [year = 0, month] = text.split('-').map(Number)
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Days since 1970-01-01, below 0 before it. Reckoned: `Date.parse` takes three times as long, and a view asks for many.
 *
 * @throws RangeError when `date` is not a calendar date.
 * @see https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
export function epochDay(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`expected a date YYYY-MM-DD, but got ${date}`)
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8))
  // Years that begin in March, so that the day of a leap year is the last of one: eras of 400 of them are alike.
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970
}

/**
 * The reverse of `epochDay`.
 *
 * @throws RangeError when `day` is not whole, or outside the years 0001 to 9999.
 */
export function dateOfEpochDay(day: number): CalendarDate {
  if (!Number.isSafeInteger(day) || day < FIRST_EPOCH_DAY || day > LAST_EPOCH_DAY) {
    throw new RangeError(`expected a day within the years 0001 to 9999, but got ${day} days from 1970-01-01`)
  }
  return dateOf(day * DAY_MS)
}

/** @throws RangeError when `days` is not whole, or the sum is outside the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfEpochDay(epochDay(date) + days)
}

/** The same, but no further than the first and the last day there are. @throws RangeError when `days` is not whole. */
export function daysOff(date: CalendarDate, days: number): CalendarDate {
  return dateOfEpochDay(Math.min(Math.max(epochDay(date) + days, FIRST_EPOCH_DAY), LAST_EPOCH_DAY))
}

/** How many days after `from` is `to`: 1 from today to tomorrow, below 0 when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from)
}

/** Making a formatter costs more than using one a hundred times. As many as there are zones, at most. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The last that was asked for in each zone: one request asks for today many times. */
const lastDates = new Map<string, { readonly second: number; readonly date: CalendarDate }>()

/**
 * The day it is, at this instant, on the calendars of a time zone.
 *
 * @param ianaZone for example `Asia/Shanghai`.
 * @throws RangeError for a zone nobody knows, or an instant outside the years 0001 to 9999 there.
 */
export function dateInZone(instant: Date, ianaZone: string): CalendarDate {
  // No zone was ever off by part of a second.
  const second = Math.floor(instant.getTime() / 1000)
  const last = lastDates.get(ianaZone)
  if (last?.second === second) return last.date
  const date = formattedDate(instant, ianaZone)
  lastDates.set(ianaZone, { second, date })
  return date
}

function formattedDate(instant: Date, ianaZone: string): CalendarDate {
  const parts = new Map(
    formatterOf(ianaZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const date = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
  if (parts.get('era') !== 'AD' || !isCalendarDate(date)) {
    throw new RangeError(
      `expected an instant within the years 0001 to 9999, but got ${instant.toISOString()}`,
    )
  }
  return date
}

function formatterOf(ianaZone: string): Intl.DateTimeFormat {
  const known = formatters.get(ianaZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: ianaZone,
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(ianaZone, made)
  return made
}

function dateOf(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10)
}
