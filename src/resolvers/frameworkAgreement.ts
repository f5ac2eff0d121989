import { isInForce } from '../domain/frameworkAgreement.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { today } from '../usecases/today.ts'
import { readFrameworkAgreements } from '../usecases/type/readFile.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const frameworkAgreementResolvers: Resolvers = {
  FrameworkAgreement: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    number: ({ data }) => data.number ?? null,
    scope: ({ data }) => data.scope,
    validFrom: ({ data }) => data.validFrom,
    validTo: ({ data }) => data.validTo,
    endedOn: ({ data }) => data.endedOn ?? null,
    endReason: ({ data }) => data.endReason ?? null,
    inForce: ({ data, meta }, _, { app }) => meta.active && isInForce(data, today(app)),
    reviewDueOn: ({ data }) => data.reviewDueOn ?? null,
  },

  Query: {
    frameworkAgreements: async (_, args, context) => connection(await readFrameworkAgreements(context, args)),
  },
}
