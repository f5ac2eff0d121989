import { isCalendarDate } from '../../../domain/calendarDate.ts'

/** `930705` or `931107 00:00:00` → `1993-07-05`. All years are of the last century: the bank was left in 1999. */
export function dayOf(text: string | undefined): string | undefined {
  const match = /^(\d\d)(\d\d)(\d\d)( .*)?$/.exec(text ?? '')
  const day = match === null ? '' : `19${match[1]}-${match[2]}-${match[3]}`
  return isCalendarDate(day) ? day : undefined
}
