import type { Resolvers } from '../generated/resolvers.ts'
import { addIdentifier, withdrawIdentifier } from '../usecases/party/partyCommands.ts'
import { readPartyByIdentifier } from '../usecases/party/readParty.ts'
import { mutation } from './payload.ts'

export const identifierResolvers: Resolvers = {
  Query: {
    partyByIdentifier: async (_, args, context) => (await readPartyByIdentifier(context, args)) ?? null,
  },

  Mutation: {
    addIdentifier: mutation(addIdentifier, 'party'),
    withdrawIdentifier: mutation(withdrawIdentifier, 'party'),
  },
}
