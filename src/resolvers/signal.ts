import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { readSignals } from '../usecases/warning/readWarnings.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const signalResolvers: Resolvers = {
  Signal: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    category: ({ data }) => data.category,
    code: ({ data }) => data.code,
    riskType: ({ data }) => data.riskType,
    value: ({ data }) => data.value ?? null,
    observedOn: ({ data }) => data.observedOn,
    note: ({ data }) => data.note ?? null,
    status: ({ data }) => data.status,
    evidence: ({ data }) => data.evidence,
  },

  Query: {
    signals: async (_, args, context) => connection(await readSignals(context, args)),
  },
}
