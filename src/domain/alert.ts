import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type {
  AlertId,
  EmployeeId,
  OrgUnitId,
  PartyId,
  RelationshipId,
  SignalId,
  WarningRuleId,
} from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export const ALERT_SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const
export type AlertSeverity = (typeof ALERT_SEVERITIES)[number]

/** OPEN: nobody has answered. RESPONDING: there is a plan. CLOSED: with an outcome. */
export const ALERT_STATES = ['OPEN', 'RESPONDING', 'CLOSED'] as const
export type AlertState = (typeof ALERT_STATES)[number]

/** 已化解, 接受风险, 证据不实, 已上报. */
export const ALERT_OUTCOMES = ['RESOLVED', 'ACCEPTED', 'REFUTED', 'ESCALATED'] as const
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number]

/** What will be done, and by whom. */
export type AlertResponse = {
  readonly plan: string
  readonly ownerId: EmployeeId
  readonly by: string
  readonly at: Instant
}

export type AlertClosure = {
  readonly outcome: AlertOutcome
  readonly note: string
  readonly by: string
  readonly at: Instant
}

export type AlertData = {
  readonly relationshipId: RelationshipId
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly ruleId: WarningRuleId
  /** The version of the rule that raised it. */
  readonly ruleVersion: number
  readonly title: { readonly en: string; readonly zh: string }
  readonly severity: AlertSeverity
  readonly raisedAt: Instant
  /** What it stands on: signals, and facts such as the days without contact. */
  readonly signalIds: readonly SignalId[]
  readonly facts: readonly { readonly name: string; readonly value: string; readonly threshold: string }[]
  /** Derived: false when so much of the evidence was refuted that the rule would no longer raise it. */
  readonly stands: boolean
  readonly state: AlertState
  /** Derived: the lead of the relationship. */
  readonly ownerId: EmployeeId
  /** Derived: the unit that keeps the relationship and all above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  /** The clocks: by when there is to be a plan, and by when it is to be closed. */
  readonly respondBy: Instant
  readonly closeBy: Instant
  readonly response?: AlertResponse
  readonly closure?: AlertClosure
}

/** A warning that a rule raised, with the evidence it stands on. 预警 */
export type Alert = RecordOf<'alert', AlertId, AlertData>

/** That nothing need be done is for somebody else to say than who should do it. */
export function needsOther(outcome: AlertOutcome): boolean {
  return outcome === 'ACCEPTED' || outcome === 'REFUTED'
}

/** Which of its clocks has run out. Undefined when none, or when it is closed. */
export function overdueClock(
  { state, respondBy, closeBy }: Pick<AlertData, 'state' | 'respondBy' | 'closeBy'>,
  at: Instant,
): 'RESPOND' | 'CLOSE' | undefined {
  if (state === 'CLOSED') return undefined
  if (closeBy <= at) return 'CLOSE'
  return state === 'OPEN' && respondBy <= at ? 'RESPOND' : undefined
}
