import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { PartyId, RelationshipId, ServicePlanId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** 服务, 经营指导, 产品. */
export const SERVICE_ACTION_KINDS = ['SERVICE', 'ADVICE', 'PRODUCT'] as const
export type ServiceActionKind = (typeof SERVICE_ACTION_KINDS)[number]

export type ServiceAction = {
  readonly key: string
  readonly kind: ServiceActionKind
  readonly text: string
  readonly dueOn: CalendarDate
  /** What came of it. Of advice, what the customer gained by it. */
  readonly finished?: { readonly outcome: string; readonly by: string; readonly at: Instant }
}

export type ServicePlanData = {
  readonly relationshipId: RelationshipId
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  /** How the customer's business goes. */
  readonly situation: string
  /** How they work. */
  readonly traits: string
  /** The market they are in. */
  readonly market: string
  readonly actions: readonly ServiceAction[]
  readonly reviewOn: CalendarDate
  readonly state: 'IN_FORCE' | 'ENDED'
}

/** What is done for one customer in particular: at most one for a relationship; what it said before is in its history. 服务方案 */
export type ServicePlan = RecordOf<'servicePlan', ServicePlanId, ServicePlanData>

export const MOST_SERVICE_ACTIONS = 50
