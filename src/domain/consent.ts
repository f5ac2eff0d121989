import { type CalendarDate, isCalendarDate } from './calendarDate.ts'
import { CONSENTABLE_CATEGORIES, type ConsentableCategory } from './dataCategory.ts'
import type { Instant } from './instant.ts'
import { latestDay, type PartialDate } from './partialDate.ts'
import type { Purpose } from './purpose.ts'
import type { RecordOf } from './record.ts'
import type { ConsentId, PartnerAppId, PartyId } from './recordId.ts'

/**
 * Why data may be given at all: the six of the GDPR, article 6(1). China's Personal Information Protection Law (PIPL),
 * article 13, has a like of each but the last: there, nobody's interests stand in for consent.
 */
export const LAWFUL_BASES = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTERESTS',
  'PUBLIC_TASK',
  'LEGITIMATE_INTERESTS',
] as const
export type LawfulBasis = (typeof LAWFUL_BASES)[number]

/** By what means a party said yes, or took it back. */
export const CONSENT_MEANS = [
  'SIGNED_FORM',
  'RECORDED_CALL',
  'ONLINE',
  'BRANCH_VISIT',
  'MESSAGE',
  'DOCUMENT',
] as const
export type ConsentMeans = (typeof CONSENT_MEANS)[number]

/** Who said yes: the party, the guardian of a child, or somebody with a power of attorney. */
export const CONSENT_GIVERS = ['SELF', 'GUARDIAN', 'REPRESENTATIVE'] as const
export type ConsentGiver = (typeof CONSENT_GIVERS)[number]

/** How it can be shown that the party consented, as GDPR article 7(1) asks. */
export type ConsentEvidence = {
  readonly means: ConsentMeans
  /** Where the form, the recording, the log is kept. */
  readonly uri?: string
  /** Of what is kept there, in hexadecimal. */
  readonly sha256?: string
  /** What the party said, in so many words. */
  readonly statement?: string
  readonly givenAt: Instant
  /** BCP 47: in which the party was told. */
  readonly language: string
  /** Which notice the party was shown: who the recipient is, what for, how, which categories. PIPL articles 17 and 23. */
  readonly noticeVersion: string
  /** Of the consent's categories, those that the party was asked about separately here, and agreed to. PIPL article 29. */
  readonly separateFor: readonly ConsentableCategory[]
}

export type ConsentData = {
  readonly partyId: PartyId
  readonly partnerAppId: PartnerAppId
  readonly purpose: Purpose
  /** In the order of `CONSENTABLE_CATEGORIES`, each once. */
  readonly categories: readonly ConsentableCategory[]
  readonly lawfulBasis: LawfulBasis
  readonly validFrom: Instant
  /** From then on it is over. */
  readonly validTo: Instant
  readonly evidence: readonly ConsentEvidence[]
  readonly givenBy: ConsentGiver
  /** The person who said yes, when that was not the party. */
  readonly representativeId?: PartyId
  /** When it was taken back, and by what means. Absent while it was not. */
  readonly withdrawal?: { readonly at: Instant; readonly means?: ConsentMeans }
}

/** A party's permission to let one partner app have some categories of data for one purpose. */
export type Consent = RecordOf<'consent', ConsentId, ConsentData>

/** What decisions need of a consent that was given, not withdrawn, and was not over when the party's were last written. */
export type StandingConsent = Pick<
  ConsentData,
  'partnerAppId' | 'purpose' | 'categories' | 'lawfulBasis' | 'validFrom' | 'validTo' | 'givenBy'
> & {
  readonly id: ConsentId
  readonly separateCategories: readonly ConsentableCategory[]
}

/** All of one party's, by id. */
export type PartyConsents = readonly StandingConsent[]

/** Those that the party agreed to separately, in the order of `CONSENTABLE_CATEGORIES`. */
export function separateCategories({
  evidence,
}: Pick<ConsentData, 'evidence'>): readonly ConsentableCategory[] {
  return inOrder(evidence.flatMap(({ separateFor }) => separateFor))
}

/** Each category once, in the order that records have them in. */
export function inOrder(categories: readonly ConsentableCategory[]): readonly ConsentableCategory[] {
  return CONSENTABLE_CATEGORIES.filter((category) => categories.includes(category))
}

/** What decisions need of a consent; undefined once it was withdrawn, or is over. */
export function standing({ id, meta, data }: Consent, at: Instant): StandingConsent | undefined {
  if (!meta.active || data.withdrawal || data.validTo <= at) return undefined
  const { partnerAppId, purpose, categories, lawfulBasis, validFrom, validTo, givenBy } = data
  return {
    id,
    partnerAppId,
    purpose,
    categories,
    separateCategories: separateCategories(data),
    lawfulBasis,
    validFrom,
    validTo,
    givenBy,
  }
}

const MOST_YEARS = 5

/**
 * The latest end of a consent that was given at this moment: five years on.
 *
 * No law names a number. But consent must be informed and specific, and data be kept no longer than its purpose needs
 * (PIPL articles 6, 14, 19; GDPR articles 4(11), 5(1)): who has heard nothing of it for five years no longer knows.
 */
export function latestEnd(givenAt: Instant): Instant {
  const end = new Date(givenAt)
  end.setUTCFullYear(end.getUTCFullYear() + MOST_YEARS)
  return end.toISOString()
}

const CHILD_UNDER_YEARS = 14

/**
 * Whether somebody may be a child whose guardian must consent, and all of whose data is sensitive: PIPL articles 28, 31.
 *
 * @param birthDate where it is not known to the day, the latest that it can mean.
 */
export function mayBeChild(birthDate: PartialDate, on: CalendarDate): boolean {
  if (!isCalendarDate(on)) throw new RangeError(`expected a date YYYY-MM-DD, but got ${on}`)
  const born = latestDay(birthDate)
  const grownUp = `${String(Number(born.slice(0, 4)) + CHILD_UNDER_YEARS).padStart(4, '0')}${born.slice(4)}`
  return on < grownUp
}
