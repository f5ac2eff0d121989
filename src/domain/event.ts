import type { Instant } from './instant.ts'
import type { ContentReference } from './interaction.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, EventId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export const EVENT_KINDS = [
  'RESULTS_CALL',
  'ROADSHOW',
  'CONFERENCE',
  'SITE_VISIT',
  'ONE_TO_ONE',
  'AGM',
  'SALON',
  'OTHER',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type EventState = (typeof EVENT_STATES)[number]

export type EventData = {
  readonly kind: EventKind
  readonly name: string
  readonly startsAt: Instant
  /** Not before it starts. */
  readonly endsAt: Instant
  /** IANA: that in which its times were agreed. */
  readonly timeZone: string
  readonly place?: string
  readonly online: boolean
  readonly hostIds: readonly EmployeeId[]
  readonly topics: readonly string[]
  readonly content: readonly ContentReference[]
  readonly state: EventState
  readonly lineOfBusiness: LineOfBusiness
}

/** Something to which several are invited at once. Of each firm that came it is one contact: see `eventContacts`. */
export type Event = RecordOf<'event', EventId, EventData>

export const EVENT_LIMITS = { hosts: 10 } as const
