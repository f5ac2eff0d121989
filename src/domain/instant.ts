import { isCalendarDate } from './calendarDate.ts'

/** A moment, in UTC, to the millisecond: `YYYY-MM-DDTHH:mm:ss.sssZ`, years 0001 to 9999. Sorts as text. */
export type Instant = string

/** Before any that matters. */
export const FIRST_INSTANT: Instant = '0001-01-01T00:00:00.000Z'

/** Undefined is never. */
export function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined)
}

const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/**
 * Reads an RFC 3339 timestamp. The offset, or Z, must be there: a time without one is not a moment.
 * Digits below the millisecond are cut off, never rounded up into the next second.
 *
 * @returns undefined for anything else: days that do not exist, second 60 (which we could not store and
 *   compare), a moment that in UTC is outside the years 0001 to 9999.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseInstant(text: string): Instant | undefined {
  const match = RFC_3339.exec(text)
  if (!match) return undefined
  const [, date = '', hours, minutes, seconds, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    match
  if (!isCalendarDate(date)) return undefined

  const millis = fraction.slice(0, 3).padEnd(3, '0')
  const localMs = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${millis}Z`)
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000
  const instant = new Date(sign === '-' ? localMs + offsetMs : localMs - offsetMs).toISOString()
  // Beyond the four-digit years JavaScript writes +010000 or -000001.
  return isCalendarDate(instant.slice(0, 10)) ? instant : undefined
}

/** Whether `text` is an instant as `parseInstant` writes it. */
export function isInstant(text: string): boolean {
  return parseInstant(text) === text
}
