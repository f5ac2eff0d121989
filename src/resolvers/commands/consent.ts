import type { MutationResolvers } from '../../generated/resolvers.ts'
import { grantConsent } from '../../usecases/consent/grantConsent.ts'
import { withdrawConsent } from '../../usecases/consent/withdrawConsent.ts'
import { mutation } from '../payload.ts'

export const consentCommands: MutationResolvers = {
  grantConsent: mutation(grantConsent, 'consent'),
  withdrawConsent: mutation(withdrawConsent, 'consent'),
}
