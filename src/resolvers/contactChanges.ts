import type { Resolvers } from '../generated/resolvers.ts'
import { readContactChanges } from '../usecases/history/readContactChanges.ts'
import { connection } from './connection.ts'

export const contactChangesResolvers: Resolvers = {
  Query: {
    contactChanges: async (_, args, context) => {
      const found = await readContactChanges(context, args)
      if (!found) return null
      const { nextCursor, completeUpTo, ...page } = found
      return { ...connection(page), nextCursor, completeUpTo }
    },
  },
}
