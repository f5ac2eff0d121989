import type { Consent } from '../../domain/consent.ts'
import type { GrantConsentInput } from '../../generated/resolvers.ts'
import type { Command } from '../command.ts'
import { consentData } from './consentInput.ts'
import { planNewConsent } from './planConsent.ts'

export const grantConsent: Command<Consent, GrantConsentInput> = {
  name: 'grantConsent',
  needs: 'KEEP',
  plan: async (attempt, input) => planNewConsent(attempt, await consentData(attempt, input)),
}
