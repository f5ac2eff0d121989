/** What a partner app asks for data for. A party consents to each of them separately. */
export const PURPOSES = [
  'SERVICING',
  'MARKETING',
  'RISK_MANAGEMENT',
  'COMPLIANCE',
  'INVESTOR_RELATIONS',
  'OPERATIONS',
] as const

export type Purpose = (typeof PURPOSES)[number]
