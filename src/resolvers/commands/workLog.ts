import type { MutationResolvers } from '../../generated/resolvers.ts'
import { countersignWorkLog, recordWork } from '../../usecases/work/logCommands.ts'
import { mutation } from '../payload.ts'

export const workLogCommands: MutationResolvers = {
  recordWork: mutation(recordWork, 'workLog'),
  countersignWorkLog: mutation(countersignWorkLog, 'workLog'),
}
