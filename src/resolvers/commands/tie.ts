import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctTie, endTie, retractTie, stateTie } from '../../usecases/tie/tieCommands.ts'
import { mutation } from '../payload.ts'

export const tieCommands: MutationResolvers = {
  stateTie: mutation(stateTie, 'tie'),
  correctTie: mutation(correctTie, 'tie'),
  endTie: mutation(endTie, 'tie'),
  retractTie: mutation(retractTie, 'tie'),
}
