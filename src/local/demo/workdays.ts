import { addDays, type CalendarDate, daysBetween, epochDay } from '../../domain/calendarDate.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Random } from './random.ts'

/** Shanghai has kept one offset since 1992. */
const SHANGHAI_OFFSET_MINUTES = 8 * 60

/** Month and day, first to last: holidays that fall on the same days each year. */
const FIXED_HOLIDAYS = [
  ['01-01', '01-01'],
  ['05-01', '05-05'],
  ['10-01', '10-07'],
] as const

/** Spring Festival follows the moon; outside these years it is not kept. */
const SPRING_FESTIVALS = [
  ['2024-02-10', '2024-02-17'],
  ['2025-01-28', '2025-02-04'],
  ['2026-02-15', '2026-02-23'],
  ['2027-02-05', '2027-02-11'],
] as const

/** Monday to Friday, and no public holiday of mainland China. The weekends worked to make up for one are left out. */
export function isWorkday(date: CalendarDate): boolean {
  const weekday = (((epochDay(date) + 4) % 7) + 7) % 7
  if (weekday === 0 || weekday === 6) return false
  const monthDay = date.slice(5)
  const within = ([from, to]: readonly [string, string], day: string) => from <= day && day <= to
  return (
    !FIXED_HOLIDAYS.some((holiday) => within(holiday, monthDay)) &&
    !SPRING_FESTIVALS.some((festival) => within(festival, date))
  )
}

/** A day from `from` to `to`, both included. `from` when there is no day between. */
export function dayWithin(random: Random, from: CalendarDate, to: CalendarDate): CalendarDate {
  return addDays(from, random.int(0, Math.max(0, daysBetween(from, to))))
}

/** A workday from `from` to `to`; any day when twenty throws find none. */
export function workdayWithin(random: Random, from: CalendarDate, to: CalendarDate): CalendarDate {
  for (let throws = 0; throws < 20; throws += 1) {
    const day = dayWithin(random, from, to)
    if (isWorkday(day)) return day
  }
  return from
}

/** @param minuteOfDay on a clock in Shanghai, 0 to 1439; a fraction says the seconds. */
export function shanghaiInstant(date: CalendarDate, minuteOfDay: number): Instant {
  const minutes = epochDay(date) * 1440 + minuteOfDay - SHANGHAI_OFFSET_MINUTES
  return new Date(Math.round(minutes * 60) * 1000).toISOString()
}

/** A year, some years before the year of `until`. */
export function yearBefore(
  random: Random,
  until: CalendarDate,
  years: readonly [least: number, most: number],
): string {
  return String(Number(until.slice(0, 4)) - random.int(...years))
}

/** The earlier of two days, as days sort as text. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

/** The day as its source knows it: most to the day, some to the month or only to the year. */
export function asKnown(random: Random, date: CalendarDate): string {
  return date.slice(
    0,
    random.weighted([
      [10, 5],
      [7, 3],
      [4, 2],
    ]),
  )
}
