import type { Instant } from './instant.ts'
import type { Channel } from './interaction.ts'
import type { RecordOf } from './record.ts'
import type {
  EmployeeId,
  InteractionId,
  OrgUnitId,
  PartyId,
  RelationshipId,
  ServiceRequestId,
  ServiceStandardId,
} from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'
import type { ServiceHours, ServiceIndicator, ServiceRequestKind } from './serviceStandard.ts'

/** What happened to a request. WAITING: for the customer. */
export const SERVICE_STEPS = ['OPENED', 'RESPONDED', 'WAITING', 'RESUMED', 'RESOLVED', 'REOPENED'] as const
export type ServiceStep = (typeof SERVICE_STEPS)[number]

export type ServiceEvent = {
  readonly step: ServiceStep
  readonly at: Instant
  readonly by: string
  readonly note?: string
}

export const SERVICE_REQUEST_STATES = ['OPEN', 'RESPONDED', 'WAITING', 'RESOLVED'] as const
export type ServiceRequestState = (typeof SERVICE_REQUEST_STATES)[number]

/** A standard as it was when the request was opened: later versions of it change nothing for it. */
export type ServiceClock = {
  readonly indicator: ServiceIndicator
  readonly standardId: ServiceStandardId
  readonly standardVersion: number
  readonly targetMinutes: number
  readonly hours: ServiceHours
}

export type ServiceRequestData = {
  readonly relationshipId: RelationshipId
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly kind: ServiceRequestKind
  readonly channel: Channel
  readonly subject: string
  readonly detail?: string
  /** In which it came. */
  readonly interactionId?: InteractionId
  /** How long the customer waited to be served, 0 or more. */
  readonly waitingMinutes?: number
  readonly clocks: readonly ServiceClock[]
  /** At least one, the first OPENED; in the order of time. */
  readonly events: readonly ServiceEvent[]
  /** Derived: when the next of its clocks passes its target, or the last did. Absent when none runs. */
  readonly dueAt?: Instant
  /** Derived: the lead of the relationship. */
  readonly ownerId: EmployeeId
  /** Derived: the unit that keeps the relationship and all above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
}

/** A complaint, an enquiry, something to be done for a customer. 服务请求 */
export type ServiceRequest = RecordOf<'serviceRequest', ServiceRequestId, ServiceRequestData>

export const MOST_SERVICE_EVENTS = 100

const STATE_AFTER: Readonly<Record<ServiceStep, ServiceRequestState>> = {
  OPENED: 'OPEN',
  RESPONDED: 'RESPONDED',
  WAITING: 'WAITING',
  RESUMED: 'RESPONDED',
  RESOLVED: 'RESOLVED',
  REOPENED: 'RESPONDED',
}

const MAY_FOLLOW: Readonly<Record<ServiceRequestState, readonly ServiceStep[]>> = {
  OPEN: ['RESPONDED', 'WAITING', 'RESOLVED'],
  RESPONDED: ['WAITING', 'RESOLVED'],
  WAITING: ['RESUMED', 'RESOLVED'],
  RESOLVED: ['REOPENED'],
}

export function serviceState({ events }: Pick<ServiceRequestData, 'events'>): ServiceRequestState {
  return STATE_AFTER[events.at(-1)?.step ?? 'OPENED']
}

export function mayFollow(state: ServiceRequestState, step: ServiceStep): boolean {
  return MAY_FOLLOW[state].includes(step)
}

/** When it was opened. */
export function openedAt({ events }: Pick<ServiceRequestData, 'events'>): Instant {
  const [first] = events
  if (!first) throw new RangeError('a service request must have been OPENED')
  return first.at
}
