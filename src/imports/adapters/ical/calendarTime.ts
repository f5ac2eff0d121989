import { isCalendarDate } from '../../../domain/calendarDate.ts'
import type { CalendarZones } from './calendarZones.ts'
import type { Zone } from './zone.ts'

/** A time as a calendar says it: what clocks of a zone show; or a day. */
export type CalendarTime = {
  /** What the clocks show, as if it were UTC: milliseconds since 1970. Of a day, its midnight. */
  readonly shownMs: number
  readonly zone: Zone
  readonly isDay: boolean
}

const DAY_MS = 86_400_000
const SHOWN = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(Z)?)?$/

/**
 * A `date` or `date-time` of jCal, read strictly: a 30th of February is none. A time without Z is one of `tzid`; without
 * that too, and a day, one of the calendar's own zone.
 *
 * @returns what is wrong, when it is none.
 */
export function calendarTime(
  value: unknown,
  tzid: string | undefined,
  zones: CalendarZones,
): CalendarTime | 'noTime' | 'noZone' {
  const [match, date = '', hour, minute, second, utc] = SHOWN.exec(String(value)) ?? []
  if (match === undefined || !isCalendarDate(date)) return 'noTime'
  const midnight = Date.parse(`${date}T00:00:00Z`)
  if (hour === undefined) return { shownMs: midnight, zone: zones.ownZone, isDay: true }
  // A leap second is the last that clocks without one show.
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)
  const shownMs = midnight + seconds * 1_000
  if (utc) return { shownMs, zone: zones.utc, isDay: false }
  const zone = tzid === undefined ? zones.ownZone : zones.find(tzid)
  return zone ? { shownMs, zone, isDay: false } : 'noZone'
}

/** The moment, in milliseconds since 1970. */
export function momentOf({ shownMs, zone }: CalendarTime): number {
  return zone.momentOf(shownMs)
}

/** The same clock time, so much later as clocks show it. */
export function shifted(time: CalendarTime, byMs: number): CalendarTime {
  return { ...time, shownMs: time.shownMs + byMs }
}

/** The day after, of a day. */
export function nextDay(time: CalendarTime): CalendarTime {
  return shifted(time, DAY_MS)
}
