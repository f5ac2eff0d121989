import type { PartyConsents, StandingConsent } from '../domain/consent.ts'
import { CONSENTABLE_CATEGORIES, type ConsentableCategory } from '../domain/dataCategory.ts'
import type { Purpose } from '../domain/purpose.ts'
import type { PartnerAppId } from '../domain/recordId.ts'

/** Why a category, or what is sensitive in it, is not consented to. */
export const CONSENT_GAPS = [
  'NO_CONSENT',
  'CONSENT_OVER',
  'OTHER_PURPOSE',
  'SEPARATE_CONSENT_MISSING',
] as const
export type ConsentGap = (typeof CONSENT_GAPS)[number]

/** Who asks, what for, and when: an instant. */
export type ConsentQuestion = {
  readonly partnerAppId: PartnerAppId
  readonly purpose: Purpose
  readonly at: string
}

/** What a party consents to, for one app and purpose at one moment. */
export type ConsentFacts = {
  readonly consented: ReadonlySet<ConsentableCategory>
  /** Of these, those agreed to separately: without, nothing sensitive of the category may go (PIPL article 29, GDPR article 9). */
  readonly separately: ReadonlySet<ConsentableCategory>
  /** For every category that is not agreed to separately: why, or why it is not consented to at all. */
  readonly gaps: ReadonlyMap<ConsentableCategory, ConsentGap>
  /** For every category that is consented to: by what. One agreed to separately before one that is not. */
  readonly grounds: ReadonlyMap<ConsentableCategory, StandingConsent>
}

/**
 * What a party's consents let an app have for a purpose: the union of those in force for exactly this app and purpose
 * (PIPL articles 14 and 23, GDPR article 6(1)(a): consent is for the recipient and the purpose it was asked for).
 */
export function consentFor(
  consents: PartyConsents,
  { partnerAppId, purpose, at }: ConsentQuestion,
): ConsentFacts {
  const ofApp = consents.filter((consent) => consent.partnerAppId === partnerAppId)
  const [asked, others] = [
    ofApp.filter((consent) => consent.purpose === purpose),
    ofApp.filter((consent) => consent.purpose !== purpose && isInForce(consent, at)),
  ]
  const inForce = asked.filter((consent) => isInForce(consent, at))
  const over = asked.filter(({ validTo }) => validTo <= at)
  const groundOf = (category: ConsentableCategory) =>
    inForce.find(separates(category)) ?? inForce.find(covers(category))

  const found = CONSENTABLE_CATEGORIES.map((category) => {
    const ground = groundOf(category)
    return { category, ground, gap: gapOf(category, { ground, over, others }) }
  })
  return {
    consented: new Set(found.filter(({ ground }) => ground).map(({ category }) => category)),
    separately: new Set(found.filter(({ gap }) => !gap).map(({ category }) => category)),
    gaps: new Map(found.flatMap(({ category, gap }) => (gap ? [[category, gap]] : []))),
    grounds: new Map(found.flatMap(({ category, ground }) => (ground ? [[category, ground]] : []))),
  }
}

type Found = {
  readonly ground: StandingConsent | undefined
  readonly over: PartyConsents
  readonly others: PartyConsents
}

/** The nearest miss: the same question answered before, then the same category for something else. */
function gapOf(category: ConsentableCategory, { ground, over, others }: Found): ConsentGap | undefined {
  if (ground) return separates(category)(ground) ? undefined : 'SEPARATE_CONSENT_MISSING'
  if (over.some(covers(category))) return 'CONSENT_OVER'
  return others.some(covers(category)) ? 'OTHER_PURPOSE' : 'NO_CONSENT'
}

function isInForce({ validFrom, validTo }: StandingConsent, at: string): boolean {
  return validFrom <= at && at < validTo
}

function covers(category: ConsentableCategory) {
  return ({ categories }: StandingConsent) => categories.includes(category)
}

function separates(category: ConsentableCategory) {
  return ({ separateCategories }: StandingConsent) => separateCategories.includes(category)
}
