import type { Resolvers } from '../generated/resolvers.ts'
import { readWallExceptions } from '../usecases/grant/readGrants.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const wallExceptionResolvers: Resolvers = {
  WallException: {
    ...recordFields,
    employee: ({ data }, _, context) => readReferred(context, 'emp', data.employeeId),
    partyId: ({ data }) => data.partyId,
    party: async ({ data }, _, context) => (await readRecord(context, 'prt', data.partyId)) ?? null,
    line: ({ data }) => data.line,
    reason: ({ data }) => data.reason,
    until: ({ data }) => data.until,
    state: ({ data }) => data.state,
    decidedBy: ({ data }) => data.decidedBy ?? null,
    decidedAt: ({ data }) => data.decidedAt ?? null,
    note: ({ data }) => data.note ?? null,
  },

  Query: {
    wallExceptions: async (_, args, context) => connection(await readWallExceptions(context, args)),
  },
}
