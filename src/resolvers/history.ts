import type { Resolvers } from '../generated/resolvers.ts'
import { nodeModel } from '../usecases/models.ts'
import { readHistory } from '../usecases/readHistory.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const historyResolvers: Resolvers = {
  RecordVersion: {
    version: ({ record }) => recordFields.version(record),
    recordedAt: ({ record }) => recordFields.recordedAt(record),
    recordedBy: ({ record }) => recordFields.recordedBy(record),
    reason: ({ record }) => record.meta.reason ?? null,
    record: ({ record }, _, context) => nodeModel(context, record),
  },

  Query: {
    history: async (_, args, context) => connection(await readHistory(context, args)),
  },
}
