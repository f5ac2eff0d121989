import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  inviteToEvent,
  recordAttendance,
  withdrawAttendance,
} from '../../usecases/event/attendanceCommands.ts'
import { mutation } from '../payload.ts'

export const attendanceCommands: MutationResolvers = {
  inviteToEvent: mutation(inviteToEvent, 'event'),
  recordAttendance: mutation(recordAttendance, 'event'),
  withdrawAttendance: mutation(withdrawAttendance, 'event'),
}
