import type { Place } from '../../importRecord.ts'
import type { Property } from '../../mimeDirectory/property.ts'
import type { CalendarTime } from './calendarTime.ts'

/** A VEVENT: an event, or a series of them, or one of a series that differs from the others. */
export type CalendarEvent = {
  readonly place: Place
  /** One made of what the event says, when it has none. */
  readonly uid: string
  /** How often it was changed: the highest is the one that counts. */
  readonly sequence: number
  /** When this was written, for two with the same sequence: `20260309T083000Z`; empty when not said. */
  readonly stamp: string
  /** Which one of a series it stands for; and whether for all that follow, too. */
  readonly instead?: { readonly of: CalendarTime; readonly andFollowing: boolean }
  readonly start: CalendarTime
  /** Not before the start. */
  readonly end: CalendarTime
  readonly rules: readonly string[]
  /** Other occurrences; with an end where they are not as long as the first. */
  readonly more: readonly { readonly start: CalendarTime; readonly endMs?: number }[]
  readonly except: readonly CalendarTime[]
  readonly isCancelled: boolean
  /** All of it that could be read. */
  readonly properties: readonly Property[]
}

/** Why an event cannot come in. */
export type EventFault = { readonly line: number; readonly code: string; readonly message: string }
