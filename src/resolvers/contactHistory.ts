import type { Resolvers } from '../generated/resolvers.ts'
import { readContactHistory } from '../usecases/history/readContactHistory.ts'
import { connection } from './connection.ts'

export const contactHistoryResolvers: Resolvers = {
  Query: {
    contactHistory: async (_, args, context) => connection(await readContactHistory(context, args)),
  },
}
