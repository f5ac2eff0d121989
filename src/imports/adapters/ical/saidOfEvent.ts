import type { AttendanceState } from '../../../domain/attendance.ts'
import type { EventKind } from '../../../domain/event.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { cleaned, warning } from '../../issues.ts'
import { type Property, parameterValues, textOfFirst } from '../../mimeDirectory/property.ts'
import { isEmail } from '../crm/contactPoints.ts'
import { shortened } from '../crm/shortened.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import { eventKind } from './eventKind.ts'

/** What an event says beside its times: the same of all occurrences of a series. */
export type SaidOfEvent = {
  readonly kind: EventKind
  readonly name: string
  /** IANA. */
  readonly timeZone: string
  readonly place: string | undefined
  readonly online: boolean
  readonly attendees: readonly Attendee[]
}

export type Attendee = { readonly line: number; readonly email: string; readonly state: AttendanceState }

/** @param timeZone IANA: to show events of a zone in that has no name. */
export function* saidOfEvent(event: CalendarEvent, timeZone: string): Generator<ImportIssue, SaidOfEvent> {
  const { place, properties, start } = event
  const name = yield* nameOf(event)
  const zone = start.zone.nameAt(start.shownMs)
  if (zone === undefined) {
    const message = `the clocks of its time zone are those of none of IANA: shown in ${timeZone}`
    yield warning(place, 'ZONE_WITHOUT_NAME', message)
  }
  const where = textOfFirst(properties, 'location')
  const categories = properties
    .filter((each) => each.name === 'categories')
    .flatMap(({ values }) => values.map(String))
  return {
    kind: eventKind(categories, name),
    name,
    timeZone: zone ?? timeZone,
    place: where && (yield* shortened(place, 'place', oneLine(where), 200)),
    online: properties.some(isOnline),
    attendees: yield* attendeesOf(event),
  }
}

function* nameOf({ place, properties }: CalendarEvent): Generator<ImportIssue, string> {
  const summary = textOfFirst(properties, 'summary')
  const [described] = textOfFirst(properties, 'description')?.split(/\r?\n/) ?? []
  const name = summary ?? described ?? textOfFirst(properties, 'location')
  if (name === undefined) {
    yield warning(place, 'NO_NAME', `expected a SUMMARY, but there is none: named "${UNNAMED}"`)
    return UNNAMED
  }
  if (summary === undefined) {
    yield cleaned(place, 'NAME_FROM_TEXT', `without a SUMMARY: named by what it says, "${name.slice(0, 80)}"`)
  }
  return yield* shortened(place, 'name', oneLine(name), 300)
}

const UNNAMED = 'Event without a title 无标题活动'

function oneLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*[\r\n]+\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
}

function isOnline({ name, values }: Property): boolean {
  if (name === 'conference' || name === 'x-google-conference' || name.startsWith('x-microsoft-online'))
    return true
  const where = /^(online|https?:\/\/|microsoft teams|zoom|webex|线上|腾讯会议)/i
  return name === 'location' && where.test(String(values[0]).trim())
}

/** Rooms and groups are nobody who attends. */
const NOBODY: readonly string[] = ['room', 'resource', 'group']

/** By their e-mail addresses, each once. */
function* attendeesOf({ place, properties }: CalendarEvent): Generator<ImportIssue, readonly Attendee[]> {
  const all = new Map<string, Attendee>()
  for (const attendee of properties.filter(({ name }) => name === 'attendee')) {
    if (NOBODY.includes(parameterValues(attendee, 'cutype')[0] ?? '')) continue
    const email = emailOf(attendee)
    const { line, text } = attendee
    if (email !== undefined) all.set(email, { line, email, state: stateOf(attendee) })
    else {
      const message = `left out: expected mailto: and an e-mail address, but got "${text.slice(0, 100)}"`
      yield warning({ ...place, line }, 'NO_EMAIL', message)
    }
  }
  return [...all.values()]
}

/** That they came, a calendar does not say: whoever accepted may have stayed away. */
const STATES: Readonly<Record<string, AttendanceState>> = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
}

function stateOf(attendee: Property): AttendanceState {
  return STATES[parameterValues(attendee, 'partstat')[0] ?? ''] ?? 'INVITED'
}

function emailOf({ values, parameters }: Property): string | undefined {
  const [, address] = /^mailto:(.+)$/i.exec(String(values[0]).trim()) ?? []
  const stated = parameters['email']
  return [address, typeof stated === 'string' ? stated : undefined]
    .map((text) => text?.trim().toLowerCase())
    .find(isEmail)
}
