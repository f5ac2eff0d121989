import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordTransaction } from '../../usecases/money/planTransaction.ts'
import { mutation } from '../payload.ts'

export const transactionCommands: MutationResolvers = {
  recordTransaction: mutation(recordTransaction, 'transaction'),
}
