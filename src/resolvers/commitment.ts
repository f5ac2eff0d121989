import { isRecordId } from '../domain/recordId.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { interactionModel } from '../usecases/models.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { recordFields } from './record.ts'

export const commitmentResolvers: Resolvers = {
  Commitment: {
    ...recordFields,
    text: ({ data }) => data.text,
    ownerEmployee: ({ data }, _, context) =>
      isRecordId(data.ownerId, 'emp') ? readReferred(context, 'emp', data.ownerId) : null,
    ownerParty: ({ data }, _, context) =>
      isRecordId(data.ownerId, 'prt') ? readReferred(context, 'prt', data.ownerId) : null,
    dueOn: ({ data }) => data.dueOn ?? null,
    state: ({ data }) => data.state,
    closedAt: ({ data }) => data.closedAt ?? null,
    closingNote: ({ data }) => data.closingNote ?? null,
    interaction: async ({ data }, _, context) =>
      interactionModel(context, await readReferred(context, 'int', data.interactionId)),
  },
}
