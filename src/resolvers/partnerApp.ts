import type { Resolvers } from '../generated/resolvers.ts'
import { readOperations, readPartnerApps } from '../usecases/partnerApp/readPartnerApps.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const partnerAppResolvers: Resolvers = {
  PartnerApp: {
    ...recordFields,
    name: ({ data }) => data.name,
    clientId: ({ data }) => data.clientId,
    organization: async ({ data }, _, context) => {
      if (!data.organizationId) return null
      const party = await readReferred(context, 'prt', data.organizationId)
      // Checked when it was registered, and a party never becomes one of the other kind.
      return party as Extract<typeof party, { data: { type: 'ORGANIZATION' } }>
    },
    contactEmail: ({ data }) => data.contactEmail,
    purposes: ({ data }) => data.purposes,
    categories: ({ data }) => data.categories,
    limits: ({ data }) => data.limits ?? null,
    state: ({ data }) => data.state,
    askedBy: ({ data }) => data.askedBy,
    suspendedBy: ({ data }) => data.suspendedBy ?? null,
    operationCount: ({ data }) => data.operationCount,
    operations: async (app, page, context) => connection(await readOperations(context, app, page)),
  },

  Query: {
    partnerApp: async (_, { id }, context) => (await readRecord(context, 'app', id)) ?? null,
    partnerApps: async (_, args, context) => connection(await readPartnerApps(context, args)),
  },
}
