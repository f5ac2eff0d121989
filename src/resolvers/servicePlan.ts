import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { readServicePlan } from '../usecases/service/readService.ts'
import { recordFields } from './record.ts'

export const servicePlanResolvers: Resolvers = {
  ServicePlan: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    situation: ({ data }) => data.situation,
    traits: ({ data }) => data.traits,
    market: ({ data }) => data.market,
    actions: ({ data }) => data.actions,
    reviewOn: ({ data }) => data.reviewOn,
    inForce: ({ data }) => data.state === 'IN_FORCE',
  },

  ServiceAction: {
    outcome: ({ finished }) => finished?.outcome ?? null,
    finishedBy: ({ finished }) => finished?.by ?? null,
    finishedAt: ({ finished }) => finished?.at ?? null,
  },

  Query: {
    servicePlan: async (_, { relationshipId }, context) =>
      (await readServicePlan(context, relationshipId)) ?? null,
  },
}
