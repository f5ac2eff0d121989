export const PARTY_TYPES = ['PERSON', 'ORGANIZATION'] as const

export type PartyType = (typeof PARTY_TYPES)[number]
