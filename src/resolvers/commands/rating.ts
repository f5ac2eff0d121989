import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordRating } from '../../usecases/type/recordRating.ts'
import { mutation } from '../payload.ts'

export const ratingCommands: MutationResolvers = {
  recordRating: mutation(recordRating, 'rating'),
}
