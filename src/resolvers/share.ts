import { isRecordId } from '../domain/recordId.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'

export const shareResolvers: Resolvers = {
  Share: {
    employee: ({ withId }, _, context) =>
      isRecordId(withId, 'emp') ? readReferred(context, 'emp', withId) : null,
    unit: ({ withId }, _, context) =>
      isRecordId(withId, 'unt') ? readReferred(context, 'unt', withId) : null,
  },
}
