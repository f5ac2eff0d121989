import { addDays, type CalendarDate } from './calendarDate.ts'

/** 中国法定节假日及调休, 仅周末. */
export const HOLIDAY_CALENDARS = ['PRC', 'WEEKENDS_ONLY'] as const
export type HolidayCalendar = (typeof HOLIDAY_CALENDARS)[number]

/** On which days a bank works. A value: whoever has the holidays makes it. */
export type WorkingCalendar = {
  /** Of a day whose holidays it does not know: whether it is one from Monday to Friday. */
  readonly isWorkingDay: (date: CalendarDate) => boolean
  /** Whether the holidays of that day's year were announced when it was made. */
  readonly knows: (date: CalendarDate) => boolean
}

/** Nobody's holidays: Saturdays and Sundays. */
export const WEEKENDS_ONLY: WorkingCalendar = {
  isWorkingDay: (date) => !isWeekend(date),
  knows: () => true,
}

/** No holiday is longer: a calendar that has none in so many days is broken. */
const LONGEST_REST_DAYS = 60

export function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The day itself, when it is a working day; otherwise the first after it. */
export function nextWorkingDay(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  return nearestWorkingDay(calendar, date, 1)
}

/** The day itself, when it is a working day; otherwise the last before it. */
export function previousWorkingDay(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  return nearestWorkingDay(calendar, date, -1)
}

/**
 * The working day so many working days after a day; before it, when below 0. With 0, the day itself or the next that is one.
 *
 * @throws RangeError when `days` is not whole.
 */
export function addWorkingDays(calendar: WorkingCalendar, date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`days must be a whole number, but got ${days}`)
  const step = days < 0 ? -1 : 1
  let day = days === 0 ? nextWorkingDay(calendar, date) : date
  for (let left = Math.abs(days); left > 0; left -= 1) {
    day = nearestWorkingDay(calendar, addDays(day, step), step)
  }
  return day
}

function nearestWorkingDay(calendar: WorkingCalendar, date: CalendarDate, step: 1 | -1): CalendarDate {
  for (let away = 0; away <= LONGEST_REST_DAYS; away += 1) {
    const day = addDays(date, step * away)
    if (calendar.isWorkingDay(day)) return day
  }
  throw new RangeError(`the calendar has no working day within ${LONGEST_REST_DAYS} days of ${date}`)
}
