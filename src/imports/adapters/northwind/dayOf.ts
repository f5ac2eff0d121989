import { isCalendarDate } from '../../../domain/calendarDate.ts'

/** The day of `1996-07-04` or `1996-07-04 00:00:00.000`; undefined for anything else. */
export function dayOf(text: string | undefined): string | undefined {
  const day = text?.slice(0, 10)
  return day !== undefined && isCalendarDate(day) && /^$|^[ T]/.test(text?.slice(10) ?? '') ? day : undefined
}
