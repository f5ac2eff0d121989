import type { MutationResolvers } from '../../generated/resolvers.ts'
import { keepObligation, waiveObligation } from '../../usecases/obligation/obligationCommands.ts'
import { mutation } from '../payload.ts'

export const obligationCommands: MutationResolvers = {
  keepObligation: mutation(keepObligation, 'obligation'),
  waiveObligation: mutation(waiveObligation, 'obligation'),
}
