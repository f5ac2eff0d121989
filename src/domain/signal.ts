import type { CalendarDate } from './calendarDate.ts'
import type { Decimal } from './decimal.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { PartyId, RelationshipId, SignalId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** 财务, 经营环境, 还款能力, 行为, 服务, 沉默, 其他. */
export const SIGNAL_CATEGORIES = [
  'FINANCIAL',
  'OPERATING_ENVIRONMENT',
  'REPAYMENT_CAPACITY',
  'BEHAVIOUR',
  'SERVICE',
  'SILENCE',
  'OTHER',
] as const
export type SignalCategory = (typeof SIGNAL_CATEGORIES)[number]

/** Credit, market and operational risk are those of Basel II's first pillar. 信用, 市场, 操作, 流动性, 利率风险. */
export const RISK_TYPES = ['CREDIT', 'MARKET', 'OPERATIONAL', 'LIQUIDITY', 'INTEREST_RATE'] as const
export type RiskType = (typeof RISK_TYPES)[number]

/** Heard; known to be so; known not to be so. 传闻, 已证实, 已否认. */
export const EVIDENCE_STATUSES = ['RUMOUR', 'CONFIRMED', 'REFUTED'] as const
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number]

/** What was known of a signal from a moment on, and from whom. */
export type Evidence = {
  readonly status: EvidenceStatus
  /** Who says so: a report, a register, another bank, in words. */
  readonly source: string
  readonly note?: string
  readonly at: Instant
  readonly by: string
}

export type SignalData = {
  readonly relationshipId: RelationshipId
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly category: SignalCategory
  /** Which sign it is, upper case: `RECEIVABLES_SLOW`. */
  readonly code: string
  readonly riskType: RiskType
  /** What was measured, in the code's own unit: days overdue, an amount that was repaid, a balance that is left. */
  readonly value?: Decimal
  /** The day of what was seen, not of its being recorded. */
  readonly observedOn: CalendarDate
  readonly note?: string
  /** The last of `evidence`. */
  readonly status: EvidenceStatus
  /** All that was ever known of it, in the order it became known: one at least. Nothing is taken away. */
  readonly evidence: readonly Evidence[]
}

/** Something seen of a relationship that may mean trouble. 风险信号 */
export type Signal = RecordOf<'signal', SignalId, SignalData>

/** What was known of a signal at an instant; undefined before anything was. */
export function evidenceAt(
  { evidence }: Pick<SignalData, 'evidence'>,
  knownAt: Instant,
): Evidence | undefined {
  return evidence.findLast(({ at }) => at <= knownAt)
}

/** What may become known: a rumour is confirmed or refuted, and either can turn out otherwise. */
export function mayBecomeKnown(status: EvidenceStatus, next: 'CONFIRMED' | 'REFUTED'): boolean {
  return status !== next
}

/** The signal after something more is known of it. */
export function withEvidence(data: SignalData, evidence: Evidence): SignalData {
  return { ...data, status: evidence.status, evidence: [...data.evidence, evidence] }
}
