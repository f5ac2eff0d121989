import { POST_DUTIES } from '../access/postDuties.ts'
import { displayName } from '../domain/partyName.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { readEmployees, readOrgUnits } from '../usecases/staff/readEmployees.ts'
import { connection } from './connection.ts'
import { LOCALES } from './party.ts'
import { recordFields } from './record.ts'

export const employeeResolvers: Resolvers = {
  OrgUnit: {
    ...recordFields,
    name: ({ data: { name } }, { locale }) => {
      const inLocale = name[LOCALES[locale ?? 'EN']]
      return inLocale ?? name.en ?? name.zh ?? ''
    },
    kind: ({ data }) => data.kind,
    parent: ({ data }, _, context) => (data.parentId ? readReferred(context, 'unt', data.parentId) : null),
  },

  Employee: {
    ...recordFields,
    displayName: ({ data }, { locale }) => displayName(data.names, LOCALES[locale ?? 'EN']),
    names: ({ data }) => data.names,
    email: ({ data }) => data.email ?? null,
    posts: ({ data }) => data.posts,
    manager: ({ data }, _, context) => (data.managerId ? readReferred(context, 'emp', data.managerId) : null),
  },

  Post: {
    lines: ({ lines, kind }) => lines ?? POST_DUTIES[kind].lines,
    unit: ({ unitId }, _, context) => readReferred(context, 'unt', unitId),
  },

  Query: {
    orgUnit: async (_, { id }, context) => (await readRecord(context, 'unt', id)) ?? null,
    orgUnits: async (_, args, context) => connection(await readOrgUnits(context, args)),
    employee: async (_, { id }, context) => (await readRecord(context, 'emp', id)) ?? null,
    employees: async (_, args, context) => connection(await readEmployees(context, args)),
  },
}
