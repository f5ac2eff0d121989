import type { MutationResolvers } from '../../generated/resolvers.ts'
import { confirmSignal, recordSignal, refuteSignal } from '../../usecases/warning/signalCommands.ts'
import { mutation } from '../payload.ts'

export const signalCommands: MutationResolvers = {
  recordSignal: mutation(recordSignal, 'signal'),
  confirmSignal: mutation(confirmSignal, 'signal'),
  refuteSignal: mutation(refuteSignal, 'signal'),
}
