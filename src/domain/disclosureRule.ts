import type { CalendarDate } from './calendarDate.ts'
import type { RecordOf } from './record.ts'
import type { DisclosureRuleId } from './recordId.ts'
import type { VisitTerms } from './visitTerms.ts'

/**
 * Who spoke, as 17 CFR 243.101(c) and (f) tell them apart: a director, executive officer, or investor or public relations
 * officer; another who regularly speaks with market professionals or holders; any other employee; one who broke a duty of
 * trust or confidence to the issuer by telling it. For the last two, nothing was said on the issuer's behalf.
 */
export const SPEAKER_CLASSES = [
  'SENIOR_OFFICIAL',
  'REGULAR_COMMUNICATOR',
  'OTHER_EMPLOYEE',
  'IN_BREACH_OF_DUTY',
] as const
export type SpeakerClass = (typeof SPEAKER_CLASSES)[number]

/**
 * To whom, as 17 CFR 243.100(b)(1)(i)-(iv) tells them apart, persons associated or affiliated with them included. A holder of
 * our securities is one only where it is reasonably foreseeable that they trade on what they were told. OTHER: none of these.
 */
export const RECIPIENT_CLASSES = [
  'BROKER_DEALER',
  'INVESTMENT_ADVISER',
  'INSTITUTIONAL_MANAGER',
  'INVESTMENT_COMPANY',
  'SECURITY_HOLDER',
  'OTHER',
] as const
export type RecipientClass = (typeof RECIPIENT_CLASSES)[number]

/**
 * Why somebody may be told, as 17 CFR 243.100(b)(2)(i)-(iii) has it: a lawyer, banker or accountant of ours; who expressly
 * agreed to keep it confidential; in a registered offering of securities.
 */
export const RECIPIENT_EXCLUSIONS = ['DUTY_OF_TRUST', 'EXPRESS_CONFIDENCE', 'REGISTERED_OFFERING'] as const
export type RecipientExclusion = (typeof RECIPIENT_EXCLUSIONS)[number]

export const EXCHANGES = ['NYSE'] as const
export type Exchange = (typeof EXCHANGES)[number]

/** What must be told to all when it was told to some. */
export type SelectiveDisclosureTerms = {
  readonly kind: 'SELECTIVE_DISCLOSURE'
  /** What these say, the issuer says. */
  readonly speakerClasses: readonly SpeakerClass[]
  /** What these are told, all must be. Never OTHER. */
  readonly recipientClasses: readonly RecipientClass[]
  /** Unless one of these holds. */
  readonly exclusions: readonly RecipientExclusion[]
  /** So many hours after it was learned of, what was not intended is to be public. 1 to 720. */
  readonly promptHours: number
  /** Whose next day's opening ends the time, when that is the later. */
  readonly exchange?: Exchange
  /** Days on which the exchange stays closed beside its holidays, as far as they are not known to us anyway. */
  readonly closures: readonly CalendarDate[]
}

/** Where a rule is written, and in which version it was read there. */
export type RuleSource = { readonly citation: string; readonly version: string; readonly url?: string }

/** A rule, with terms of one kind or of any. */
export type RuleDataOf<Terms> = {
  readonly terms: Terms
  readonly source: RuleSource
  readonly state: 'IN_FORCE' | 'RETIRED'
}

/** What must be told to all. */
export type DisclosureRuleData = RuleDataOf<SelectiveDisclosureTerms>

/** A rule of disclosure, as the institution states it: one of each kind. 披露规则 */
export type DisclosureRule = RecordOf<
  'disclosureRule',
  DisclosureRuleId,
  RuleDataOf<SelectiveDisclosureTerms | VisitTerms>
>
