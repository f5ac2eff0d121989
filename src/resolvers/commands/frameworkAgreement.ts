import type { MutationResolvers } from '../../generated/resolvers.ts'
import { endFrameworkAgreement, recordFrameworkAgreement } from '../../usecases/type/agreementCommands.ts'
import { mutation } from '../payload.ts'

export const frameworkAgreementCommands: MutationResolvers = {
  recordFrameworkAgreement: mutation(recordFrameworkAgreement, 'frameworkAgreement'),
  endFrameworkAgreement: mutation(endFrameworkAgreement, 'frameworkAgreement'),
}
