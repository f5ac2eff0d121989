import type { MutationResolvers } from '../../generated/resolvers.ts'
import { delegateBook, endDelegation } from '../../usecases/grant/delegationCommands.ts'
import { mutation } from '../payload.ts'

export const delegationCommands: MutationResolvers = {
  delegateBook: mutation(delegateBook, 'delegation'),
  endDelegation: mutation(endDelegation, 'delegation'),
}
