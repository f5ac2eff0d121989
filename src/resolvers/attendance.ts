import type { Resolvers } from '../generated/resolvers.ts'
import { readAttendance } from '../usecases/event/readEvents.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const attendanceResolvers: Resolvers = {
  Attendance: {
    ...recordFields,
    event: ({ data }, _, context) => readReferred(context, 'evt', data.eventId),
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    forParty: ({ data }, _, context) =>
      data.forPartyId === undefined ? null : readReferred(context, 'prt', data.forPartyId),
    state: ({ data }) => data.state,
  },

  Query: {
    eventAttendance: async (_, args, context) => connection(await readAttendance(context, args)),
  },
}
