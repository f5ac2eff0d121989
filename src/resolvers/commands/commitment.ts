import type { MutationResolvers } from '../../generated/resolvers.ts'
import { closeCommitment } from '../../usecases/interaction/interactionCommands.ts'
import { mutation } from '../payload.ts'

export const commitmentCommands: MutationResolvers = {
  closeCommitment: mutation(closeCommitment, 'commitment'),
}
