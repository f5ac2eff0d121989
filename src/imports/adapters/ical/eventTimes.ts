import type { Property } from '../../mimeDirectory/property.ts'
import type { CalendarEvent, EventFault } from './calendarEvent.ts'
import { type CalendarTime, calendarTime, momentOf, nextDay, shifted } from './calendarTime.ts'
import type { CalendarZones } from './calendarZones.ts'

type Times = Pick<CalendarEvent, 'start' | 'end' | 'more' | 'except' | 'instead'>

/** Thrown and caught in this file. */
class Fault extends Error {
  readonly line: number
  readonly code: string

  constructor(line: number, code: string, message: string) {
    super(message)
    this.line = line
    this.code = code
  }
}

const ONCE = ['dtstart', 'dtend', 'duration', 'recurrence-id']

/** No event goes on for longer: `P999999999W` is a slip. */
const MOST_MS = 400 * 86_400_000

/**
 * When an event is, and when again.
 *
 * @param line of the event, where something is missing.
 */
export function eventTimes(
  properties: readonly Property[],
  zones: CalendarZones,
  line: number,
): Times | EventFault {
  try {
    return read(properties, zones, line)
  } catch (error) {
    if (error instanceof Fault) return { line: error.line, code: error.code, message: error.message }
    throw error
  }
}

function read(properties: readonly Property[], zones: CalendarZones, line: number): Times {
  for (const name of ONCE) {
    const [, second] = all(properties, name)
    if (second) throw new Fault(second.line, 'TWICE', `expected one ${name.toUpperCase()}, but got another`)
  }
  const [dtstart] = all(properties, 'dtstart')
  if (dtstart === undefined) {
    throw new Fault(line, 'NO_START', 'expected a DTSTART, but there is none')
  }
  const start = timeIn(dtstart, dtstart.values[0], zones)
  const end = endOf(properties, start, zones)
  const [stands] = all(properties, 'recurrence-id')
  return {
    start,
    end,
    more: all(properties, 'rdate').flatMap((each) => moreIn(each, zones)),
    except: all(properties, 'exdate').flatMap((each) =>
      each.values.map((value) => timeIn(each, value, zones)),
    ),
    ...(stands && {
      instead: {
        of: timeIn(stands, stands.values[0], zones),
        andFollowing: String(stands.parameters['range']).toUpperCase() === 'THISANDFUTURE',
      },
    }),
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1 on events without an end */
function endOf(properties: readonly Property[], start: CalendarTime, zones: CalendarZones): CalendarTime {
  const [dtend] = all(properties, 'dtend')
  const [duration] = all(properties, 'duration')
  const end = dtend
    ? timeIn(dtend, dtend.values[0], zones)
    : duration
      ? shifted(start, durationMs(duration, duration.values[0]))
      : start
  const line = (dtend ?? duration)?.line ?? 0
  const lastsMs = momentOf(end) - momentOf(start)
  if (lastsMs < 0) {
    throw new Fault(
      line,
      'END_BEFORE_START',
      `expected an end after the start, but it is ${-lastsMs / 60_000} minutes before`,
    )
  }
  if (lastsMs > MOST_MS) {
    throw new Fault(
      line,
      'TOO_LONG',
      `expected at most 400 days, but got ${Math.round(lastsMs / 86_400_000)}`,
    )
  }
  // A day that ends as it begins is that day.
  return start.isDay && lastsMs === 0 ? nextDay(start) : end
}

/** An RDATE: times, days, or periods from a start to an end or for a duration. */
function moreIn(each: Property, zones: CalendarZones): CalendarEvent['more'] {
  return each.values.map((value) => {
    if (!Array.isArray(value)) return { start: timeIn(each, value, zones) }
    const [from, to] = value as readonly unknown[]
    const start = timeIn(each, from, zones)
    const endMs = /^[+-]?P/.test(String(to))
      ? momentOf(start) + durationMs(each, to)
      : momentOf(timeIn(each, to, zones))
    if (endMs < momentOf(start)) {
      throw new Fault(each.line, 'END_BEFORE_START', `expected an end after the start, but got ${from}/${to}`)
    }
    return { start, endMs }
  })
}

function timeIn({ parameters, text, line }: Property, value: unknown, zones: CalendarZones): CalendarTime {
  const tzid = parameters['tzid']
  const time = calendarTime(value, typeof tzid === 'string' ? tzid : undefined, zones)
  if (typeof time !== 'string') return time
  throw time === 'noZone'
    ? new Fault(
        line,
        'UNKNOWN_ZONE',
        `expected a time zone of IANA, of Windows or one that the calendar defines (VTIMEZONE), but got "${tzid}"`,
      )
    : new Fault(
        line,
        'UNREADABLE_LINE',
        `expected a day YYYYMMDD or a time YYYYMMDDTHHMMSS that there is, but got "${text.slice(0, 100)}"`,
      )
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.6 */
const DURATION = /^([+-]?)P(?=\w)(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/

function durationMs({ text, line }: Property, value: unknown): number {
  const [match, sign, ...parts] = DURATION.exec(String(value)) ?? []
  if (match === undefined) {
    throw new Fault(
      line,
      'UNREADABLE_LINE',
      `expected a duration such as PT1H30M, but got "${text.slice(0, 100)}"`,
    )
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0))
  const ms = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000
  if (ms <= MOST_MS) return sign === '-' ? -ms : ms
  throw new Fault(line, 'TOO_LONG', `expected at most 400 days, but got ${match.slice(0, 60)}`)
}

function all(properties: readonly Property[], name: string): readonly Property[] {
  return properties.filter((each) => each.name === name)
}
