import type { RecipientClass, RecipientExclusion, RuleSource, SpeakerClass } from './disclosureRule.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type {
  DisclosureAssessmentId,
  DisclosureRuleId,
  EmployeeId,
  InsiderListId,
  InteractionId,
  PartyId,
} from './recordId.ts'

/** What an assessment comes to. NOT_COVERED: the rule reaches nobody who spoke, or nobody who heard. */
export const DISCLOSURE_CLASSES = [
  'NOTHING_MATERIAL',
  'PUBLIC_INFORMATION',
  'SELECTIVE_INTENTIONAL',
  'SELECTIVE_UNINTENTIONAL',
  'EXCLUDED_RECIPIENT',
  'NOT_COVERED',
] as const
export type DisclosureClass = (typeof DISCLOSURE_CLASSES)[number]

export const ASSESSMENT_STATES = ['TO_CHECK', 'CHECKED', 'REJECTED'] as const
export type AssessmentState = (typeof ASSESSMENT_STATES)[number]

/** How something is made public, as 17 CFR 243.101(e) allows, and how it is elsewhere. */
export const PUBLIC_DISCLOSURE_METHODS = [
  'FORM_8K',
  'EXCHANGE_ANNOUNCEMENT',
  'PRESS_RELEASE',
  'OPEN_CALL',
  'WEB_SITE',
  'OTHER',
] as const
export type PublicDisclosureMethod = (typeof PUBLIC_DISCLOSURE_METHODS)[number]

/** Somebody who was told, and in what capacity. */
export type DisclosureRecipient = {
  readonly partyId: PartyId
  readonly recipientClass: RecipientClass
  readonly exclusion?: RecipientExclusion
}

/** That it was made public, when and how. */
export type PublicDisclosure = {
  readonly at: Instant
  readonly method: PublicDisclosureMethod
  /** Where it is to be found: an address, the number of a filing. */
  readonly reference: string
  /** SHA-256 of what was published, hexadecimal. */
  readonly sha256?: string
  /** Who recorded it, and when. */
  readonly by: string
  readonly recordedAt: Instant
}

export type DisclosureAssessmentData = {
  readonly interactionId: InteractionId
  /** The version of the interaction that was judged. */
  readonly interactionVersion: number
  /** Derived from the interaction: on whose timelines it is, whose members may know of it, when it was. */
  readonly partyIds: readonly PartyId[]
  readonly insiderListId?: InsiderListId
  readonly occurredAt: Instant
  readonly speakerClass: SpeakerClass
  readonly speakerId?: EmployeeId
  /** Each party that took part, once. */
  readonly recipients: readonly DisclosureRecipient[]
  readonly material: boolean
  readonly isPublic: boolean
  /** Known, or recklessly not known, to be material and not public. There exactly when it is both. */
  readonly intentional?: boolean
  /** Why it was judged so. */
  readonly reasons: string
  readonly disclosureClass: DisclosureClass
  /** The rule it was judged by. Absent where it was the one that we bring. */
  readonly ruleId?: DisclosureRuleId
  readonly ruleVersion?: number
  readonly ruleSource: RuleSource
  /** When a senior official learned of it. Of what was told to some, and not intended. */
  readonly learnedAt?: Instant
  /** By then it is to be public. Of what was told to some. */
  readonly dueAt?: Instant
  readonly judgedBy: string
  readonly judgedAt: Instant
  readonly state: AssessmentState
  readonly checkedBy?: string
  readonly checkedAt?: Instant
  readonly checkNote?: string
  readonly publicDisclosure?: PublicDisclosure
  /** When it was seen that the time had run out. */
  readonly alarmedAt?: Instant
}

/** Whether what was told in an interaction was told fairly, as one judged and another checked. 公平披露评估 */
export type DisclosureAssessment = RecordOf<
  'disclosureAssessment',
  DisclosureAssessmentId,
  DisclosureAssessmentData
>
