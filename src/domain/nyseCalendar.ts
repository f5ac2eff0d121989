import { addDays, type CalendarDate } from './calendarDate.ts'
import { easterSunday } from './easterSunday.ts'
import type { Instant } from './instant.ts'
import { isWeekend, nextWorkingDay, type WorkingCalendar } from './workingCalendar.ts'
import { instantAt } from './zonedTime.ts'

export const NYSE_ZONE = 'America/New_York'

/** Since 1985-09-30. A day on which trading began later has this too: what is due by it is due no later. */
const OPENS = '09:30'

/** Since the exchange keeps the day of Martin Luther King. */
const FIRST_YEAR = 1998

const MONDAY = 1
const THURSDAY = 4

/**
 * The days on which the exchange stayed closed by no rule: the attacks of 2001, the funerals of presidents, Hurricane
 * Sandy.
 *
 * @see New York Stock Exchange, "Special Closings since 1885"
 */
const SPECIAL_CLOSINGS: readonly CalendarDate[] = [
  '2001-09-11',
  '2001-09-12',
  '2001-09-13',
  '2001-09-14',
  '2004-06-11',
  '2007-01-02',
  '2012-10-29',
  '2012-10-30',
  '2018-12-05',
  '2025-01-09',
]

/**
 * The days of a year on which the New York Stock Exchange keeps a holiday. One on a Sunday is kept on the Monday; one on a
 * Saturday on the Friday, unless that ends a month: so no New Year is kept on 31 December.
 *
 * @see NYSE Rule 7.2; https://www.nyse.com/markets/hours-calendars
 */
export function nyseHolidays(year: number): readonly CalendarDate[] {
  return [
    ...observed(`${year}-01-01`),
    nth(3, MONDAY, `${year}-01-01`),
    nth(3, MONDAY, `${year}-02-01`),
    addDays(easterSunday(year), -2),
    // The last Monday of May.
    addDays(nth(1, MONDAY, `${year}-06-01`), -7),
    ...(year >= 2022 ? observed(`${year}-06-19`) : []),
    ...observed(`${year}-07-04`),
    nth(1, MONDAY, `${year}-09-01`),
    nth(4, THURSDAY, `${year}-11-01`),
    ...observed(`${year}-12-25`),
  ]
}

/** @param closures days on which it stays closed that are not known here. */
export function nyseCalendar(closures: readonly CalendarDate[] = []): WorkingCalendar {
  const closed = new Set([...SPECIAL_CLOSINGS, ...closures])
  return {
    isWorkingDay: (date) =>
      !isWeekend(date) && !closed.has(date) && !nyseHolidays(Number(date.slice(0, 4))).includes(date),
    knows: (date) => Number(date.slice(0, 4)) >= FIRST_YEAR,
  }
}

/** When trading begins on the first trading day after a day. */
export function openingAfter(calendar: WorkingCalendar, day: CalendarDate): Instant {
  return instantAt(nextWorkingDay(calendar, addDays(day, 1)), OPENS, NYSE_ZONE)
}

/** The day on which a holiday is kept, if it is. */
function observed(holiday: CalendarDate): readonly CalendarDate[] {
  const weekday = weekdayOf(holiday)
  if (weekday === 0) return [addDays(holiday, 1)]
  if (weekday !== 6) return [holiday]
  const friday = addDays(holiday, -1)
  return friday.slice(0, 7) === holiday.slice(0, 7) ? [friday] : []
}

/** @param from the first of a month. */
function nth(count: number, weekday: number, from: CalendarDate): CalendarDate {
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (count - 1))
}

function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
