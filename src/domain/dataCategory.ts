/** What kind of fact a field tells. Consents and policies speak of these. Part of the public API. */
export const DATA_CATEGORIES = [
  'IDENTITY',
  'CONTACT',
  'IDENTIFIER',
  'DEMOGRAPHIC',
  'ROLE',
  'RELATIONSHIP',
  'COVERAGE',
  'TIE',
  'INTERACTION',
  'COMMITMENT',
  'HOLDING',
  'TRANSACTION',
  'HEALTH',
  'PROVENANCE',
  'STAFF',
  'CONSENT',
  'ACCESS',
  'AUDIT',
  'WORK',
  'RISK',
] as const

export type DataCategory = (typeof DATA_CATEGORIES)[number]

/**
 * Those that a party can let a partner app have. The rest is the institution's own.
 *
 * New ones go to the end: what is stored names them by their place.
 */
export const CONSENTABLE_CATEGORIES = [
  'IDENTITY',
  'CONTACT',
  'IDENTIFIER',
  'DEMOGRAPHIC',
  'ROLE',
  'RELATIONSHIP',
  'TIE',
  'INTERACTION',
  'COMMITMENT',
  'HOLDING',
  'TRANSACTION',
  'HEALTH',
] as const satisfies readonly DataCategory[]

export type ConsentableCategory = (typeof CONSENTABLE_CATEGORIES)[number]

/**
 * How much harm it does in the wrong hands.
 *
 * SENSITIVE is what China's Personal Information Protection Law, article 28, counts as sensitive: financial accounts above
 * all. INTERNAL is the institution's own judgement and organization.
 */
export const SENSITIVITIES = ['PUBLIC', 'PERSONAL', 'SENSITIVE', 'INTERNAL'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]
