import { createHash } from 'node:crypto'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import type { Component } from '../../mimeDirectory/componentTree.ts'
import type { ContentLine } from '../../mimeDirectory/contentLines.ts'
import {
  isReadable,
  type Property,
  property,
  textOfFirst,
  type Unreadable,
} from '../../mimeDirectory/property.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import type { CalendarZones } from './calendarZones.ts'
import { eventTimes } from './eventTimes.ts'
import { ruleFault, ruleIn } from './rule.ts'

/** Without one of these an event would be another: it is not taken in when one cannot be read. */
const ESSENTIAL: readonly string[] = [
  'dtstart',
  'dtend',
  'duration',
  'rrule',
  'rdate',
  'exdate',
  'recurrence-id',
  'uid',
  'sequence',
  'status',
  'summary',
]

export type EventSource = {
  readonly file: string
  readonly zones: CalendarZones
  /** The calendar takes back what it names. */
  readonly isCancellation: boolean
}

/** A VEVENT; undefined when it cannot come in, which is reported. */
export function* readEvent(
  component: Component,
  { file, zones, isCancellation }: EventSource,
): Generator<ImportIssue, CalendarEvent | undefined> {
  const place: Place = { file, line: component.line }
  if (component.cutBy !== undefined) {
    yield refused(place, 'NOT_ENDED', `expected END:VEVENT, but got ${component.cutBy}`)
    return undefined
  }
  const read = component.lines.filter(({ text }) => !isRule(text)).map(readLine)
  const broken = read.filter((each): each is Unreadable => !isReadable(each))
  const essential = broken.find(({ name }) => ESSENTIAL.includes(name))
  if (essential) {
    yield refused({ file, line: essential.line }, 'UNREADABLE_LINE', essential.why)
    return undefined
  }
  for (const { line, why } of broken) yield warning({ file, line }, 'UNREADABLE_LINE', `left out: ${why}`)

  const properties = read.filter(isReadable)
  const times = eventTimes(properties, zones, component.line)
  const rules = component.lines.filter(({ text }) => isRule(text))
  const fault = 'code' in times ? times : rules.map(ruleFault).find((each) => each !== undefined)
  if (fault) {
    yield refused({ file, line: fault.line }, fault.code, fault.message)
    return undefined
  }
  if ('code' in times) return undefined
  const uid = textOfFirst(properties, 'uid')
  if (uid === undefined) {
    yield warning(
      place,
      'NO_UID',
      'expected a UID, but there is none: changed, it would come in as another event',
    )
  }
  return {
    place,
    uid: uid ?? madeUid(properties),
    sequence: Number(textOfFirst(properties, 'sequence') ?? 0),
    stamp: textOfFirst(properties, 'last-modified') ?? textOfFirst(properties, 'dtstamp') ?? '',
    ...times,
    rules: rules.map(ruleIn),
    isCancelled: isCancellation || textOfFirst(properties, 'status')?.toUpperCase() === 'CANCELLED',
    properties,
  }
}

function isRule(text: string): boolean {
  return /^RRULE[;:]/i.test(text)
}

/** A day without VALUE=DATE is one all the same: many write it so. */
const BARE_DAY = /^(DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)((?:;(?!VALUE=)[^:;]*)*):(\d{8}(?:,\d{8})*)$/i

function readLine({ text, ...rest }: ContentLine): Property | Unreadable {
  return property({ ...rest, text: text.replace(BARE_DAY, '$1;VALUE=DATE$2:$3') }, 'calendar')
}

/** The same event, read again, has the same. */
function madeUid(properties: readonly Property[]): string {
  const said = ['dtstart', 'dtend', 'duration', 'summary', 'location'].map((name) =>
    textOfFirst(properties, name),
  )
  return `sha256-${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)}`
}
