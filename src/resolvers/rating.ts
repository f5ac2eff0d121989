import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { readRatings } from '../usecases/type/readFile.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const ratingResolvers: Resolvers = {
  Rating: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    origin: ({ data }) => data.origin,
    rater: ({ data }) => data.rater,
    modelVersion: ({ data }) => data.modelVersion ?? null,
    grade: ({ data }) => data.grade,
    ratedOn: ({ data }) => data.ratedOn,
    note: ({ data }) => data.note ?? null,
  },

  Query: { ratings: async (_, args, context) => connection(await readRatings(context, args)) },
}
