import type { Resolvers } from '../generated/resolvers.ts'
import { readContactHistory } from '../usecases/history/readContactHistory.ts'
import { readDisclosureOf } from '../usecases/history/readDisclosureOf.ts'
import { connection } from './connection.ts'

export const contactHistoryResolvers: Resolvers = {
  ContactHistoryEntry: {
    disclosure: async ({ interaction }, _, context) => (await readDisclosureOf(context, interaction)) ?? null,
  },

  Query: {
    contactHistory: async (_, args, context) => connection(await readContactHistory(context, args)),
  },
}
