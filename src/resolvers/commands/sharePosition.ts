import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordSharePosition, withdrawSharePosition } from '../../usecases/investor/sharePositionCommands.ts'
import { mutation } from '../payload.ts'

export const sharePositionCommands: MutationResolvers = {
  recordSharePosition: mutation(recordSharePosition, 'sharePosition'),
  withdrawSharePosition: mutation(withdrawSharePosition, 'sharePosition'),
}
