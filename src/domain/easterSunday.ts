import type { CalendarDate } from './calendarDate.ts'

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * @param year 1583 to 9999.
 * @throws RangeError for another.
 * @see Meeus (1998), Astronomical Algorithms, chapter 8; after Butcher's Ecclesiastical Calendar (1876).
 */
export function easterSunday(year: number): CalendarDate {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) {
    throw new RangeError(`year must be a whole number from 1583 to 9999, but got ${year}`)
  }
  const golden = year % 19
  const century = Math.floor(year / 100)
  const [leap, ofCentury] = [Math.floor(century / 4), century % 4]
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leap - moonCorrection + 15) % 30
  const [quarters, left] = [Math.floor((year % 100) / 4), year % 4]
  const toSunday = (32 + 2 * ofCentury + 2 * quarters - epact - left) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
