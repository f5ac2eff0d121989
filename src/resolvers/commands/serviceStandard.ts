import type { MutationResolvers } from '../../generated/resolvers.ts'
import { retireServiceStandard, stateServiceStandard } from '../../usecases/service/standardCommands.ts'
import { mutation } from '../payload.ts'

export const serviceStandardCommands: MutationResolvers = {
  stateServiceStandard: mutation(stateServiceStandard, 'serviceStandard'),
  retireServiceStandard: mutation(retireServiceStandard, 'serviceStandard'),
}
