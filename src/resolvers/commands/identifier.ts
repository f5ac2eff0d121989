import type { MutationResolvers } from '../../generated/resolvers.ts'
import { addIdentifier, withdrawIdentifier } from '../../usecases/party/partyCommands.ts'
import { mutation } from '../payload.ts'

export const identifierCommands: MutationResolvers = {
  addIdentifier: mutation(addIdentifier, 'party'),
  withdrawIdentifier: mutation(withdrawIdentifier, 'party'),
}
