import type { DisclosureRuleData } from './disclosureRule.ts'

/**
 * What comes with the gateway, until an institution states a rule of its own: US Regulation Fair Disclosure. It binds issuers
 * with securities registered in the US, without foreign governments and foreign private issuers (17 CFR 243.101(b)); others
 * may hold themselves to it.
 *
 * @see https://www.ecfr.gov/current/title-17/chapter-II/part-243
 */
export const REGULATION_FD: DisclosureRuleData = {
  terms: {
    kind: 'SELECTIVE_DISCLOSURE',
    speakerClasses: ['SENIOR_OFFICIAL', 'REGULAR_COMMUNICATOR'],
    recipientClasses: [
      'BROKER_DEALER',
      'INVESTMENT_ADVISER',
      'INSTITUTIONAL_MANAGER',
      'INVESTMENT_COMPANY',
      'SECURITY_HOLDER',
    ],
    exclusions: ['DUTY_OF_TRUST', 'EXPRESS_CONFIDENCE', 'REGISTERED_OFFERING'],
    promptHours: 24,
    exchange: 'NYSE',
    closures: [],
  },
  source: {
    citation: '17 CFR 243.100-243.103 (Regulation FD)',
    version: '65 FR 51738, 2000-08-24, as amended',
    url: 'https://www.ecfr.gov/current/title-17/chapter-II/part-243',
  },
  state: 'IN_FORCE',
}
