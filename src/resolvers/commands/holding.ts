import type { MutationResolvers } from '../../generated/resolvers.ts'
import { classifyLoan } from '../../usecases/money/classifyLoan.ts'
import { recordHolding } from '../../usecases/money/planHolding.ts'
import { mutation } from '../payload.ts'

export const holdingCommands: MutationResolvers = {
  recordHolding: mutation(recordHolding, 'holding'),
  classifyLoan: mutation(classifyLoan, 'holding'),
}
