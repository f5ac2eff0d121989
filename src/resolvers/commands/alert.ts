import type { MutationResolvers } from '../../generated/resolvers.ts'
import { answerAlert, closeAlert } from '../../usecases/warning/alertCommands.ts'
import { mutation } from '../payload.ts'

export const alertCommands: MutationResolvers = {
  answerAlert: mutation(answerAlert, 'alert'),
  closeAlert: mutation(closeAlert, 'alert'),
}
