import * as z from 'zod'
import { ATTENDANCE_STATES, type Attendance, type AttendanceState, groupOf } from '../../domain/attendance.ts'
import type { EventId, PartyId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    eventId: idOf('evt'),
    partyId: idOf('prt'),
    forPartyId: idOf('prt').exactOptional(),
    state: z.enum(ATTENDANCE_STATES),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    earlierGroupIds: z.array(idOf('prt')).exactOptional(),
  }),
)

/** Who is on an event's list: those of one organization beside each other. Or only those in a state. */
export function attendancePartition(tenant: string, eventId: EventId, state?: AttendanceState): string {
  return listPartition(tenant, eventId, 'attendance', ...(state === undefined ? [] : [state]))
}

/** Those of an event's list who come for one organization. */
export function groupRange(groupId: PartyId): { readonly from: string; readonly to: string } {
  return { from: `${groupId}#`, to: `${groupId}#~` }
}

export const attendanceItem: RecordKind<Attendance> = {
  kind: 'attendance',
  prefix: 'att',
  parse: recordParser('attendance', 'att', dataSchema),
  entries: (tenant, attendance) => {
    const { eventId, state } = attendance.data
    return [
      {
        partition: attendancePartition(tenant, eventId),
        position: `${groupOf(attendance.data)}#${attendance.id}`,
        lists: [attendancePartition(tenant, eventId, state)],
        body: encodeRecord(attendance),
      },
    ]
  },
  copies: () => [],
  claims: () => [],
}
