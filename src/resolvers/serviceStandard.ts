import type { Resolvers } from '../generated/resolvers.ts'
import { readServiceStandards } from '../usecases/service/readService.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const serviceStandardResolvers: Resolvers = {
  ServiceStandard: {
    ...recordFields,
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    tier: ({ data }) => data.tier ?? null,
    kind: ({ data }) => data.kind ?? null,
    indicator: ({ data }) => data.indicator,
    targetMinutes: ({ data }) => data.targetMinutes,
    hours: ({ data }) => data.hours,
    inForce: ({ data }) => data.state === 'IN_FORCE',
  },

  Query: {
    serviceStandards: async (_, args, context) => connection(await readServiceStandards(context, args)),
  },
}
