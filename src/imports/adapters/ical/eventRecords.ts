import { createHash } from 'node:crypto'
import type { ImportRecord } from '../../importRecord.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import { type CalendarTime, momentOf } from './calendarTime.ts'
import type { Occurrence } from './occurrences.ts'
import type { SaidOfEvent } from './saidOfEvent.ts'

export const SYSTEM = 'ical'

export type EventOptions = {
  /** What ended before this moment was held. */
  readonly asOfMs: number
  /** Employees who hold them. */
  readonly hostIds: readonly string[]
}

/** An occurrence as an event of ours. */
export function eventRecord(
  occurrence: Occurrence,
  { kind, name, timeZone, place, online }: SaidOfEvent,
  { asOfMs, hostIds }: EventOptions,
): ImportRecord {
  const { event, startMs, endMs, isCancelled } = occurrence
  const state = isCancelled ? 'CANCELLED' : endMs <= asOfMs ? 'HELD' : 'PLANNED'
  const made = record('event', event.place, {
    kind,
    name,
    startsAt: new Date(startMs).toISOString(),
    endsAt: new Date(endMs).toISOString(),
    timeZone,
    online,
    hostIds: [...hostIds],
    topics: [],
    content: [],
    lineOfBusiness: 'INVESTOR',
    ...present({ place }),
    state,
    source: { system: SYSTEM, externalId: externalId(occurrence) },
  })
  return { ...made, revision: event.sequence }
}

/** Who is invited to an occurrence, or comes: each by an e-mail address that a party is known by. */
export function attendanceRecords(
  occurrence: Occurrence,
  { attendees }: SaidOfEvent,
): readonly ImportRecord[] {
  const { place, sequence } = occurrence.event
  const id = externalId(occurrence)
  return attendees.map(({ line, email, state }) => {
    const made = record(
      'attendance',
      { ...place, line },
      {
        eventId: `@evt:${id}`,
        partyId: `@eml:${email}`,
        state,
        source: { system: SYSTEM, externalId: limited(`${id}/${email}`) },
      },
    )
    return { ...made, revision: sequence }
  })
}

/** Of one of a series, with the moment or the day at which it was to be, so that a moved one is still the same. */
function externalId({ event: { uid }, of }: Occurrence): string {
  return limited(of === undefined ? uid : `${uid}/${shortTime(of)}`)
}

/** `20260309T083000Z`, or `20260309` of a day. */
function shortTime(time: CalendarTime): string {
  const shown = new Date(time.isDay ? time.shownMs : momentOf(time)).toISOString()
  const short = shown.slice(0, time.isDay ? 10 : 19).replaceAll(/[-:]/g, '')
  return time.isDay ? short : `${short}Z`
}

/** An external id has 128 characters at most; Outlook's alone have 112. */
function limited(id: string): string {
  return id.length <= 128 ? id : `sha256-${createHash('sha256').update(id).digest('hex')}`
}
