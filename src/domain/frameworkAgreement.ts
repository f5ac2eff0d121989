import type { CalendarDate } from './calendarDate.ts'
import type { RecordOf } from './record.ts'
import type { FrameworkAgreementId, PartyId, RelationshipId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export type FrameworkAgreementData = {
  readonly relationshipId: RelationshipId
  /** The relationship's. */
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly number?: string
  /** What is agreed: products, terms, what either side brings in. */
  readonly scope: string
  readonly validFrom: CalendarDate
  /** The last day. */
  readonly validTo: CalendarDate
  /** The last day, when it was ended before. */
  readonly endedOn?: CalendarDate
  readonly endReason?: string
  /** Derived: the day on which a review became due as no agreement was in force any more. */
  readonly reviewDueOn?: CalendarDate
}

/** A long-term agreement under which a strategic relationship is kept. 合作框架协议 */
export type FrameworkAgreement = RecordOf<'frameworkAgreement', FrameworkAgreementId, FrameworkAgreementData>

type Period = Pick<FrameworkAgreementData, 'validFrom' | 'validTo' | 'endedOn'>

/** The last day on which an agreement is in force, or was. */
export function lastDayOf({ validTo, endedOn }: Period): CalendarDate {
  return endedOn !== undefined && endedOn < validTo ? endedOn : validTo
}

export function isInForce(agreement: Period, on: CalendarDate): boolean {
  return agreement.validFrom <= on && on <= lastDayOf(agreement)
}
