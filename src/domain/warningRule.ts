import type { AlertSeverity } from './alert.ts'
import type { CalendarDate } from './calendarDate.ts'
import type { Decimal } from './decimal.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { WarningRuleId } from './recordId.ts'
import type { LineOfBusiness, RelationshipData } from './relationship.ts'
import { heldOn } from './relationshipCourse.ts'
import type { EvidenceStatus, SignalCategory } from './signal.ts'
import { type RelationshipType, typeAt } from './typeStates.ts'

/** DRAFT: can be tried on the past. ON: raises alerts. OFF: raised them once. */
export const RULE_STATES = ['DRAFT', 'ON', 'OFF'] as const
export type RuleState = (typeof RULE_STATES)[number]

/**
 * How the signals within the window become the number that is held against the threshold: how many there are, what they
 * add up to, the largest, or how many in a row, up to the last, are each larger than the one before.
 */
export const AGGREGATES = ['COUNT', 'SUM', 'MAX', 'TREND'] as const
export type Aggregate = (typeof AGGREGATES)[number]

/** How sure one must be: REFUTED evidence never counts. */
export type MinimumEvidence = Exclude<EvidenceStatus, 'REFUTED'>

export type SignalsTest = {
  readonly kind: 'SIGNALS'
  /** A signal is looked at when its category or its code is named here; one of them is. */
  readonly categories: readonly SignalCategory[]
  readonly codes: readonly string[]
  /** Days, today among them: 1 or more. */
  readonly windowDays: number
  readonly aggregate: Aggregate
  /** Reached, not passed. */
  readonly threshold: Decimal
  readonly minimumEvidence: MinimumEvidence
}

export type SilenceTest = {
  readonly kind: 'SILENCE'
  /** Days without a contact by a person after which there is a warning: 1 or more. */
  readonly days: number
  /** Other numbers of days for some tiers. */
  readonly tierDays: readonly { readonly tier: string; readonly days: number }[]
}

export type PrepaymentFlightTest = {
  readonly kind: 'PREPAYMENT_FLIGHT'
  readonly windowDays: number
  /** How many prepayments at least: 2 or more, as one is no flight. */
  readonly steps: number
  /** By how much of the highest balance in the window the last is below it: above 0, at most 100. */
  readonly balanceFallPercent: number
  /** Only when somebody else lends to them. */
  readonly withNewLender: boolean
  readonly minimumEvidence: MinimumEvidence
}

export type RuleTest = SignalsTest | SilenceTest | PrepaymentFlightTest

/** Of which relationships: empty means all, of types all but TERMINATED. */
export type AppliesTo = {
  readonly lines: readonly LineOfBusiness[]
  readonly types: readonly RelationshipType[]
  readonly tiers: readonly string[]
}

export type WarningRuleData = {
  readonly name: { readonly en: string; readonly zh: string }
  readonly test: RuleTest
  readonly severity: AlertSeverity
  /** Hours from the raising of an alert: by then there is a plan, by then it is closed. */
  readonly respondHours: number
  readonly closeHours: number
  readonly appliesTo: AppliesTo
  readonly state: RuleState
}

/** What makes a warning, as data. 预警规则 */
export type WarningRule = RecordOf<'warningRule', WarningRuleId, WarningRuleData>

/** All rules that are on are read whenever something happens to a relationship. */
export const MOST_RULES_ON = 50

/** Where a rule says nothing itself. The graver, the sooner; hours. */
export const USUAL_CLOCKS: Readonly<
  Record<AlertSeverity, { readonly respond: number; readonly close: number }>
> = {
  CRITICAL: { respond: 4, close: 72 },
  HIGH: { respond: 24, close: 7 * 24 },
  MEDIUM: { respond: 72, close: 30 * 24 },
  LOW: { respond: 7 * 24, close: 90 * 24 },
}

/** Whether a rule was about a relationship as it stood on a day, and as it was known to at an instant. */
export function appliesTo(
  { lines, types, tiers }: AppliesTo,
  relationship: Pick<RelationshipData, 'lineOfBusiness' | 'types' | 'tiers'>,
  { day, at }: { readonly day: CalendarDate; readonly at: Instant },
): boolean {
  const type = typeAt(relationship.types, { validAt: day, knownAt: at })?.type
  const tier = heldOn(relationship.tiers, day)?.tier
  const isOver = type === 'TERMINATED' && !types.includes(type)
  return (
    !isOver && isAmong(lines, relationship.lineOfBusiness) && isAmong(types, type) && isAmong(tiers, tier)
  )
}

function isAmong<T>(all: readonly T[], one: T | undefined): boolean {
  return all.length === 0 || (one !== undefined && all.includes(one))
}
