import type { MutationResolvers } from '../../generated/resolvers.ts'
import { cancelExport, startExport } from '../../usecases/export/exportCommands.ts'
import { mutation } from '../payload.ts'

export const exportCommands: MutationResolvers = {
  startExport: mutation(startExport, 'export'),
  cancelExport: mutation(cancelExport, 'export'),
}
