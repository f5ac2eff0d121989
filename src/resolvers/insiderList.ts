import type { Resolvers } from '../generated/resolvers.ts'
import { readInsiderLists } from '../usecases/grant/readGrants.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const insiderListResolvers: Resolvers = {
  InsiderList: {
    ...recordFields,
    name: ({ data }) => data.name,
    aboutParty: async ({ data }, _, context) =>
      (data.aboutPartyId && (await readRecord(context, 'prt', data.aboutPartyId))) ?? null,
    reason: ({ data }) => data.reason,
    members: ({ data }) => data.members,
    state: ({ data }) => data.state,
    closedAt: ({ data }) => data.closedAt ?? null,
  },

  Insider: {
    employee: ({ employeeId }, _, context) => readReferred(context, 'emp', employeeId),
    until: ({ until }) => until ?? null,
  },

  Query: {
    insiderLists: async (_, args, context) => connection(await readInsiderLists(context, args)),
  },
}
