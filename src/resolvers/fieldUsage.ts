import type { Resolvers } from '../generated/resolvers.ts'
import { readFieldUsage } from '../usecases/partnerApp/readFieldUsage.ts'
import { connection } from './connection.ts'

export const fieldUsageResolvers: Resolvers = {
  Query: {
    fieldUsage: async (_, args, context) => connection(await readFieldUsage(context, args)),
  },
}
