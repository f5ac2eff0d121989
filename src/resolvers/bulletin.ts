import type { Resolvers } from '../generated/resolvers.ts'
import { employeesTold, linesTold, readBulletin, readBulletins } from '../usecases/bulletin/readBulletins.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const bulletinResolvers: Resolvers = {
  Bulletin: {
    ...recordFields,
    unit: ({ data }, _, context) => readReferred(context, 'unt', data.unitId),
    date: ({ data }) => data.date,
    number: ({ data }) => data.number,
    published: ({ data }) => data.state === 'PUBLISHED',
    lines: (bulletin, _, context) => linesTold(context, bulletin),
    employees: (bulletin, _, context) => employeesTold(context, bulletin),
    completeUpTo: ({ data }) => data.completeUpTo ?? null,
    publishedBy: ({ data }) => data.publication?.by ?? null,
    publishedAt: ({ data }) => data.publication?.at ?? null,
    note: ({ data }) => data.publication?.note ?? null,
    corrects: ({ data }, _, context) =>
      data.correctsId ? readReferred(context, 'bul', data.correctsId) : null,
  },

  BulletinEmployee: {
    employee: ({ employeeId }, _, context) => readReferred(context, 'emp', employeeId),
  },

  Query: {
    bulletin: async (_, args, context) => (await readBulletin(context, args)) ?? null,
    bulletins: async (_, args, context) => connection(await readBulletins(context, args)),
  },
}
