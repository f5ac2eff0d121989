import type { MutationResolvers } from '../../generated/resolvers.ts'
import { endShare, shareRelationship } from '../../usecases/relationship/shareCommands.ts'
import { mutation } from '../payload.ts'

export const shareCommands: MutationResolvers = {
  shareRelationship: mutation(shareRelationship, 'relationship'),
  endShare: mutation(endShare, 'relationship'),
}
