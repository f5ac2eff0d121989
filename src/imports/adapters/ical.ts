import { type CalendarDate, daysOff } from '../../domain/calendarDate.ts'
import { endOfDay, startOfDay } from '../../domain/zonedTime.ts'
import type { ImportAdapter, ImportIssue, ImportOptions, ImportRecord } from '../importRecord.ts'
import { bytesOf, filesOf } from '../mimeDirectory/filesOf.ts'
import type { CalendarEvent } from './ical/calendarEvent.ts'
import { calendarZones } from './ical/calendarZones.ts'
import { attendanceRecords, eventRecord, SYSTEM } from './ical/eventRecords.ts'
import { newestVersions } from './ical/newestVersions.ts'
import { type Occurrence, occurrences, type Window } from './ical/occurrences.ts'
import { readCalendar } from './ical/readCalendar.ts'
import { type SaidOfEvent, saidOfEvent } from './ical/saidOfEvent.ts'

/** Calendars: an .ics file, or a folder of them. */
export const ical: ImportAdapter = { name: 'ical', system: SYSTEM, read }

/** How far series are expanded, before and after the day that the window is counted from. */
const WINDOW_DAYS = 366

async function* read(path: string, options: ImportOptions = {}): AsyncGenerator<ImportRecord | ImportIssue> {
  const asOf = options.asOf ?? today()
  const timeZone = options.timeZone ?? 'Asia/Shanghai'
  const events: CalendarEvent[] = []
  for (const file of filesOf(path, ['.ics', '.ical', '.ifb'])) {
    events.push(...(yield* readCalendar(file, bytesOf(file), timeZone)))
  }
  const newest = yield* newestVersions(events)
  const context = { zones: calendarZones([], timeZone), window: windowAround(asOf, timeZone) }
  const all: Occurrence[] = []
  for (const versions of Map.groupBy(newest, ({ uid }) => uid).values()) {
    all.push(...(yield* occurrences(versions, context)))
  }
  const said = new Map<CalendarEvent, SaidOfEvent>()
  for (const { event } of all) {
    if (!said.has(event)) said.set(event, yield* saidOfEvent(event, timeZone))
  }
  const known = { asOfMs: Date.parse(startOfDay(asOf, timeZone)), hostIds: options.hostIds ?? [] }
  const told = all.flatMap((occurrence) => {
    const ofEvent = said.get(occurrence.event)
    return ofEvent === undefined ? [] : [{ occurrence, ofEvent }]
  })
  yield* told.map(({ occurrence, ofEvent }) => eventRecord(occurrence, ofEvent, known))
  for (const { occurrence, ofEvent } of told) yield* attendanceRecords(occurrence, ofEvent)
}

function windowAround(asOf: CalendarDate, timeZone: string): Window {
  const [first, last] = [daysOff(asOf, -WINDOW_DAYS), daysOff(asOf, WINDOW_DAYS)]
  return {
    fromMs: Date.parse(startOfDay(first, timeZone)),
    toMs: Date.parse(endOfDay(last, timeZone)) + 1,
    days: [first, last],
  }
}

function today(): CalendarDate {
  return new Date().toISOString().slice(0, 10)
}
