import type { ImportIssue } from '../../importRecord.ts'
import { cleaned, refused, skipped, warning } from '../../issues.ts'
import { type Component, componentTree, type StrayLine } from '../../mimeDirectory/componentTree.ts'
import { contentLines } from '../../mimeDirectory/contentLines.ts'
import { isReadable, property, textOfFirst } from '../../mimeDirectory/property.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import { calendarZones } from './calendarZones.ts'
import { readEvent } from './readEvent.ts'
import { isIanaZone } from './zone.ts'

/** What others answer or ask for: it says nothing of an event but what its organizer must decide on. */
const METHODS_OF_OTHERS: readonly string[] = ['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER']

/** The events of a file, which may hold several calendars; what is none, or broken, is reported by its line. */
export function* readCalendar(
  file: string,
  bytes: Uint8Array,
  timeZone: string,
): Generator<ImportIssue, readonly CalendarEvent[]> {
  const lines = contentLines(bytes)
  const guessed = lines.find(({ isGuessed }) => isGuessed)
  if (guessed)
    yield cleaned({ file, line: guessed.line }, 'NOT_UTF8', 'this and maybe others: read as windows-1252')
  const { roots, strays } = componentTree(lines)
  yield* strayIssues(file, roots, strays)
  const events: CalendarEvent[] = []
  for (const root of roots) events.push(...(yield* eventsIn(root, file, timeZone)))
  return events
}

/** One for a file that is no calendar at all: a photo by this name has thousands of lines. */
function* strayIssues(
  file: string,
  roots: readonly Component[],
  [first, ...others]: readonly StrayLine[],
): Generator<ImportIssue> {
  const got = first === undefined ? 'the file is empty' : `got "${first.text.slice(0, 80)}"`
  const place = { file, line: first?.line ?? 1 }
  if (roots.length === 0) yield refused(place, 'NOT_A_CALENDAR', `expected BEGIN:VCALENDAR, but ${got}`)
  else if (first) {
    const message = `left out: expected a line between a BEGIN and its END, but ${got}, and ${others.length} more`
    yield warning(place, 'STRAY_LINES', message)
  }
}

function* eventsIn(
  root: Component,
  file: string,
  timeZone: string,
): Generator<ImportIssue, readonly CalendarEvent[]> {
  const place = { file, line: root.line }
  if (root.name !== 'VCALENDAR' && root.name !== 'VEVENT') {
    yield notImported(root, file)
    return []
  }
  if (root.name === 'VEVENT') {
    yield warning(place, 'NO_CALENDAR', 'expected the event in a VCALENDAR, but it stands alone')
  } else if (root.cutBy !== undefined) {
    yield warning(place, 'NOT_ENDED', `expected END:VCALENDAR, but got ${root.cutBy}: more may be missing`)
  }
  const isCalendar = root.name === 'VCALENDAR'
  const read = isCalendar ? root.lines.map((line) => property(line, 'calendar')) : []
  for (const each of read) {
    if (!isReadable(each))
      yield warning({ file, line: each.line }, 'UNREADABLE_LINE', `left out: ${each.why}`)
  }
  const properties = read.filter(isReadable)
  const method = textOfFirst(properties, 'method')?.toUpperCase() ?? ''
  const parts = isCalendar ? root.parts : [root]
  const [ofEvents, others] = [
    parts.filter(isEvent),
    parts.filter((part) => !isEvent(part) && part.name !== 'VTIMEZONE'),
  ]
  yield* others.map((part) => notImported(part, file))
  if (METHODS_OF_OTHERS.includes(method)) {
    yield skipped(
      place,
      'NOT_FROM_ORGANIZER',
      `a calendar with METHOD ${method} says nothing new of ${ofEvents.length} events`,
    )
    return []
  }
  if (ofEvents.length === 0) yield skipped(place, 'NO_EVENTS', 'the calendar has no events')
  const stated = textOfFirst(properties, 'x-wr-timezone')
  const isStated = stated !== undefined && isIanaZone(stated)
  const zones = calendarZones(
    parts.filter(({ name }) => name === 'VTIMEZONE'),
    isStated ? stated : timeZone,
    isStated,
  )
  const events: CalendarEvent[] = []
  for (const part of ofEvents) {
    const event = yield* readEvent(part, { file, zones, isCancellation: method === 'CANCEL' })
    if (event) events.push(event)
  }
  return events
}

function isEvent({ name }: Component): boolean {
  return name === 'VEVENT'
}

function notImported({ name, line }: Component, file: string): ImportIssue {
  return skipped({ file, line }, 'COMPONENT_NOT_IMPORTED', `a ${name.slice(0, 60)} is no event`)
}
