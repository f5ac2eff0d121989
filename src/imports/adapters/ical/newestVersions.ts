import type { ImportIssue } from '../../importRecord.ts'
import { skipped } from '../../issues.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import { momentOf } from './calendarTime.ts'

/**
 * Of each event the version that counts: that with the highest SEQUENCE; of two with the same, what was written later; and
 * what comes later in the files. One of a series that differs from the others is by itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5546#section-2.1.5
 */
export function* newestVersions(
  events: readonly CalendarEvent[],
): Generator<ImportIssue, readonly CalendarEvent[]> {
  const newest = new Map<string, CalendarEvent>()
  for (const event of events) {
    const key = JSON.stringify([event.uid, event.instead && momentOf(event.instead.of)])
    const known = newest.get(key)
    if (known !== undefined) {
      const [older, newer] = isNewer(event, known) ? [known, event] : [event, known]
      yield skipped(
        older.place,
        'OLDER_VERSION',
        `of ${older.uid}, SEQUENCE ${older.sequence}: ${newer.place.file}:${newer.place.line} has SEQUENCE ${newer.sequence}, ${newer.stamp || 'without a time'}`,
      )
    }
    if (known === undefined || isNewer(event, known)) newest.set(key, event)
  }
  return [...newest.values()]
}

function isNewer(event: CalendarEvent, than: CalendarEvent): boolean {
  return event.sequence === than.sequence ? event.stamp >= than.stamp : event.sequence > than.sequence
}
