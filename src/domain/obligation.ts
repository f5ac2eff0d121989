import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type {
  CommitmentId,
  EmployeeId,
  InteractionId,
  ObligationId,
  ObligationRuleId,
  OrgUnitId,
  PartyId,
  RelationshipId,
} from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** 联系频率, 高管对话, 评审, 贷后检查, 关怀日, 承诺, 其他. */
export const OBLIGATION_KINDS = [
  'CONTACT_CADENCE',
  'EXECUTIVE_DIALOGUE',
  'REVIEW',
  'POST_LOAN_CHECK',
  'CARE_DAY',
  'COMMITMENT',
  'OTHER',
] as const
export type ObligationKind = (typeof OBLIGATION_KINDS)[number]

/** OPEN past its due time is overdue. MISSED: it can no longer be kept. CANCELLED: its rule, relationship or commitment is gone. */
export const OBLIGATION_STATES = ['OPEN', 'KEPT', 'MISSED', 'WAIVED', 'CANCELLED'] as const
export type ObligationState = (typeof OBLIGATION_STATES)[number]

/** A contact that counts towards an obligation. */
export type CountedContact = { readonly interactionId: InteractionId; readonly at: Instant }

export type ObligationStatement = {
  readonly state: 'KEPT' | 'WAIVED'
  readonly note: string
  /** The contact that shows it. */
  readonly interactionId?: InteractionId
  readonly by: string
  readonly at: Instant
}

export type ObligationData = {
  readonly relationshipId: RelationshipId
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly kind: ObligationKind
  /** What is to be done, in the rule's words. */
  readonly title: { readonly en: string; readonly zh: string }
  /** The rule it follows from, in the version it was opened under. What follows from a commitment or a planned review has none. */
  readonly ruleId?: ObligationRuleId
  readonly ruleVersion?: number
  readonly commitmentId?: CommitmentId
  /** Which one of the rule's: `2026-11`, `2026-Q4`, `2026-11-22`. */
  readonly occurrence: string
  /** From then on what is done counts. */
  readonly from: CalendarDate
  /** A working day of the institution. */
  readonly dueOn: CalendarDate
  /** The end of that day in the institution's zone. */
  readonly dueAt: Instant
  /** The holidays of that year were not announced when the day was found: it may still move. */
  readonly provisional?: true
  /** From then on it is missed. What has none can be kept at any time. */
  readonly lapsesAt?: Instant
  /** How many contacts it takes. */
  readonly times: number
  /** Derived: the lead of the relationship, or who promised. Of what is settled, as it was then. */
  readonly ownerId: EmployeeId
  /** Derived: the unit that keeps the relationship and all above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  readonly state: ObligationState
  /** The human contacts that satisfied it, or count towards it, earliest first: at most `times`. Never an automated one. */
  readonly contacts: readonly CountedContact[]
  /** When it was kept: of the contact, or of the statement. After `dueAt`, late. */
  readonly keptAt?: Instant
  /** What somebody said of it: that it is kept, by what evidence, or waived, and why. */
  readonly statement?: ObligationStatement
}

/** Something that a rule says must happen by a date. 应办事项 */
export type Obligation = RecordOf<'obligation', ObligationId, ObligationData>
