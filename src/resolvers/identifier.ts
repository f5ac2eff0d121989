import type { Resolvers } from '../generated/resolvers.ts'
import { readPartyByIdentifier } from '../usecases/party/readParty.ts'

export const identifierResolvers: Resolvers = {
  Query: {
    partyByIdentifier: async (_, args, context) => (await readPartyByIdentifier(context, args)) ?? null,
  },
}
