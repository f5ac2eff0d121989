import type { Resolvers } from '../generated/resolvers.ts'
import { readEvents } from '../usecases/event/readEvents.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const eventResolvers: Resolvers = {
  Event: {
    ...recordFields,
    kind: ({ data }) => data.kind,
    name: ({ data }) => data.name,
    startsAt: ({ data }) => data.startsAt,
    endsAt: ({ data }) => data.endsAt,
    timeZone: ({ data }) => data.timeZone,
    place: ({ data }) => data.place ?? null,
    online: ({ data }) => data.online,
    hosts: ({ data }, _, context) => data.hostIds.map((id) => readReferred(context, 'emp', id)),
    topics: ({ data }) => data.topics,
    content: ({ data }) => data.content,
    state: ({ data }) => data.state,
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
  },

  Query: {
    event: async (_, { id }, context) => (await readRecord(context, 'evt', id)) ?? null,
    events: async (_, args, context) => connection(await readEvents(context, args)),
  },
}
