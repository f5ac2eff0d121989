import { delegationStateAt } from '../domain/delegation.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readDelegations } from '../usecases/grant/readGrants.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const delegationResolvers: Resolvers = {
  Delegation: {
    ...recordFields,
    fromEmployee: ({ data }, _, context) => readReferred(context, 'emp', data.fromEmployeeId),
    toEmployee: ({ data }, _, context) => readReferred(context, 'emp', data.toEmployeeId),
    validFrom: ({ data }) => data.validFrom,
    until: ({ data }) => data.until,
    reason: ({ data }) => data.reason,
    endedAt: ({ data }) => data.endedAt ?? null,
    state: ({ data }, _, { app }) => delegationStateAt(data, app.now().toISOString()),
  },

  Query: {
    delegations: async (_, args, context) => connection(await readDelegations(context, args)),
  },
}
