import type { CalendarDate } from './calendarDate.ts'

/** A day of the Chinese calendar: months 1 to 12, days 1 to 30. 农历 */
export type LunarDate = {
  /** The Gregorian year in which the lunar year began. */
  readonly year: number
  readonly month: number
  /** In the leap month that follows the month of this number. 闰月 */
  readonly leap: boolean
  readonly day: number
}

/** What is known of the Chinese calendar. A value: whoever has its months makes it. */
export type LunarCalendar = {
  readonly lunarDateOf: (date: CalendarDate) => LunarDate
  /** How many days a month has, 29 or 30. Undefined when the year has no such leap month. */
  readonly daysInMonth: (month: Omit<LunarDate, 'day'>) => number | undefined
  /** @throws RangeError when there is no such day. */
  readonly dateOf: (day: LunarDate) => CalendarDate
}

/**
 * The day of a lunar year on which somebody who was born on a lunar day has their birthday: in the month of the same number
 * when the year does not have their leap month, and on its last day when it is too short.
 */
export function lunarBirthday(lunar: LunarCalendar, born: LunarDate, year: number): CalendarDate {
  const own = { year, month: born.month, leap: born.leap }
  const days = lunar.daysInMonth(own)
  const month = days === undefined ? { ...own, leap: false } : own
  const length = days ?? lunar.daysInMonth(month) ?? born.day
  return lunar.dateOf({ ...month, day: Math.min(born.day, length) })
}
