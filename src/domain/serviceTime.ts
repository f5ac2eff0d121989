import { addDays, dateInZone } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import { nextWorkingDay, type WorkingCalendar } from './workingCalendar.ts'
import { instantAt } from './zonedTime.ts'

/** Time that counts for a service standard. Milliseconds, whole. */
export type ServiceTime = {
  /** How much of it there is between two moments; 0 when the second is not after the first. */
  readonly msBetween: (from: Instant, to: Instant) => number
  /** The first moment at which so much of it has gone by since. @param ms 0 or more. */
  readonly after: (from: Instant, ms: number) => Instant
}

/** All of the time there is. */
export const ELAPSED: ServiceTime = {
  msBetween: (from, to) => Math.max(0, Date.parse(to) - Date.parse(from)),
  after: (from, ms) => new Date(Date.parse(from) + ms).toISOString(),
}

export type WorkingHours = {
  /** `HH:mm`, the first minute of work. */
  readonly opens: string
  /** `HH:mm`, later on the same day: the first minute that is none. */
  readonly closes: string
}

/** As long as nothing else is said. */
export const OFFICE_HOURS: WorkingHours = { opens: '09:00', closes: '17:00' }

/** The hours in which the institution works, on its working days, in its zone. */
export function workingTime(
  calendar: WorkingCalendar,
  { opens, closes }: WorkingHours,
  ianaZone: string,
): ServiceTime {
  /** The shift that goes on at a moment, or the next that begins after it. */
  function shiftFrom(at: Instant): { readonly from: Instant; readonly to: Instant } {
    let day = nextWorkingDay(calendar, dateInZone(new Date(at), ianaZone))
    if (instantAt(day, closes, ianaZone) <= at) day = nextWorkingDay(calendar, addDays(day, 1))
    const from = instantAt(day, opens, ianaZone)
    return { from: from > at ? from : at, to: instantAt(day, closes, ianaZone) }
  }
  return {
    msBetween: (from, to) => {
      let sum = 0
      for (let at = from; at < to; ) {
        const shift = shiftFrom(at)
        sum += ELAPSED.msBetween(shift.from, shift.to < to ? shift.to : to)
        at = shift.to
      }
      return sum
    },
    after: (from, ms) => {
      let left = ms
      for (let at = from; ; ) {
        const shift = shiftFrom(at)
        const length = ELAPSED.msBetween(shift.from, shift.to)
        if (left <= length) return ELAPSED.after(shift.from, left)
        left -= length
        at = shift.to
      }
    },
  }
}
