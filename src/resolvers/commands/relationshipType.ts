import type { MutationResolvers } from '../../generated/resolvers.ts'
import { transitionRelationship } from '../../usecases/type/transitionRelationship.ts'
import { mutation } from '../payload.ts'

export const relationshipTypeCommands: MutationResolvers = {
  transitionRelationship: mutation(transitionRelationship, 'relationship'),
}
