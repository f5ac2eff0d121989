import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { Money } from './money.ts'
import type {
  AlertId,
  FrameworkAgreementId,
  InteractionId,
  RatingId,
  RelationshipCaseId,
  SignalId,
} from './recordId.ts'

export const RELATIONSHIP_TYPES = ['STRATEGIC', 'TRANSACTIONAL', 'GROWTH', 'PROBLEM', 'TERMINATED'] as const

/** 战略型, 交易型, 成长型, 问题型, 终止型. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

/** 观察（潜在风险）, 处置（已表现出不良行为）. */
export const PROBLEM_DEGREES = ['WATCH', 'ACTIVE'] as const
export type ProblemDegree = (typeof PROBLEM_DEGREES)[number]

/** 财务困境, 管理不善, 外部环境, 不良行为. */
export const PROBLEM_REASONS = [
  'FINANCIAL_DISTRESS',
  'POOR_MANAGEMENT',
  'EXTERNAL_ENVIRONMENT',
  'MISCONDUCT',
] as const
export type ProblemReason = (typeof PROBLEM_REASONS)[number]

/** 需求变化, 关系破裂, 外部因素, 违约. */
export const TERMINATION_REASONS = ['NEED_CHANGED', 'RELATIONSHIP_BROKEN', 'EXTERNAL', 'DEFAULT'] as const
export type TerminationReason = (typeof TERMINATION_REASONS)[number]

/** What a change of type can stand on: a record, or words about what is no record here. */
export type EvidenceId =
  | InteractionId
  | RelationshipCaseId
  | FrameworkAgreementId
  | RatingId
  | SignalId
  | AlertId
export type Evidence = { readonly recordId: EvidenceId } | { readonly text: string }

/** The one thing for which a transactional relationship is there. */
export type Project = { readonly name: string; readonly endsOn: CalendarDate }

/** What is stored of a change that went through the guards. */
export type Transition = {
  /** The version of the published table by which it was allowed. */
  readonly tableVersion: number
  /** What was lent or promised, by currency, when the state began that it ended; absent where nobody looked then. */
  readonly exposureBefore?: readonly Money[]
  /** The same when it was decided, read together with the decision. */
  readonly exposureAfter: readonly Money[]
  readonly evidence: readonly Evidence[]
  /** The rule that proposed it, where a proposal was confirmed. */
  readonly proposedBy?: { readonly ruleSetVersion: number; readonly rule: string }
}

/** One statement of what type a relationship is, from a day on. It is never changed. */
export type TypeState = Partial<Transition> & {
  readonly id: string
  readonly type: RelationshipType
  /** Of a problem. Absent where whoever stated it did not say. */
  readonly problem?: ProblemDegree
  readonly problemReason?: ProblemReason
  /** Of a termination. */
  readonly terminationReason?: TerminationReason
  /** Of a transactional relationship. */
  readonly project?: Project
  /** Why, in the words of who decided it. */
  readonly reason: string
  /** The first day. Valid until the next state's. */
  readonly validFrom: CalendarDate
  /** When we learned it: known time. */
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/**
 * The type a relationship had on a day, as far as was known at an instant.
 *
 * Among the states known by then that had begun by then, the one that begins last wins. Where two begin on the same
 * day, the later recorded corrects the other, and of those recorded in one instant the one with the greatest id.
 *
 * @returns undefined before its first state, or before we knew of one.
 */
export function typeAt(
  states: readonly TypeState[],
  { validAt, knownAt }: { readonly validAt: CalendarDate; readonly knownAt: Instant },
): TypeState | undefined {
  return states
    .filter(({ validFrom, recordedAt }) => validFrom <= validAt && recordedAt <= knownAt)
    .reduce<TypeState | undefined>(
      (winner, state) => (winner && !supersedes(state, winner) ? winner : state),
      undefined,
    )
}

function supersedes(state: TypeState, other: TypeState): boolean {
  if (state.validFrom !== other.validFrom) return state.validFrom > other.validFrom
  if (state.recordedAt !== other.recordedAt) return state.recordedAt > other.recordedAt
  return state.id > other.id
}
