import type { MutationResolvers } from '../../generated/resolvers.ts'
import { registerOperations, retireOperations } from '../../usecases/partnerApp/operationCommands.ts'
import {
  approvePartnerApp,
  changePartnerApp,
  registerPartnerApp,
  resumePartnerApp,
  suspendPartnerApp,
} from '../../usecases/partnerApp/partnerAppCommands.ts'
import { mutation } from '../payload.ts'

export const partnerAppCommands: MutationResolvers = {
  registerPartnerApp: mutation(registerPartnerApp, 'partnerApp'),
  changePartnerApp: mutation(changePartnerApp, 'partnerApp'),
  approvePartnerApp: mutation(approvePartnerApp, 'partnerApp'),
  suspendPartnerApp: mutation(suspendPartnerApp, 'partnerApp'),
  resumePartnerApp: mutation(resumePartnerApp, 'partnerApp'),
  registerOperations: mutation(registerOperations, 'partnerApp'),
  retireOperations: mutation(retireOperations, 'partnerApp'),
}
