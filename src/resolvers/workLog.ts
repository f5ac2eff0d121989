import { isCountersigned, minutesOf } from '../domain/workLog.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { interactionModel } from '../usecases/models.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { readWorkLog, readWorkLogs } from '../usecases/work/readWork.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const workLogResolvers: Resolvers = {
  WorkLog: {
    ...recordFields,
    employee: ({ data }, _, context) => readReferred(context, 'emp', data.employeeId),
    date: ({ data }) => data.date,
    entries: ({ data }) => data.entries,
    minutes: ({ data }) => minutesOf(data),
    countersignatures: ({ data }) => data.countersignatures,
    countersigned: ({ data }) => isCountersigned(data),
  },

  WorkLogEntry: {
    relationship: async ({ relationshipId }, _, context) =>
      (relationshipId && (await readRecord(context, 'rel', relationshipId))) || null,
    interaction: async ({ interactionId }, _, context) => {
      const interaction = interactionId && (await readRecord(context, 'int', interactionId))
      return interaction ? interactionModel(context, interaction) : null
    },
  },

  Countersignature: { note: ({ note }) => note ?? null },

  Query: {
    workLog: async (_, args, context) => (await readWorkLog(context, args)) ?? null,
    workLogs: async (_, args, context) => connection(await readWorkLogs(context, args)),
  },
}
