import { type Attendance, type AttendanceData, withEarlierGroups } from '../../domain/attendance.ts'
import type { AttendanceId } from '../../domain/recordId.ts'
import { attendanceItem } from '../../store/items/attendanceItem.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Attempt, Plan } from '../command.ts'
import { onlyId } from '../onlyId.ts'
import { recordPlanner } from '../recordPlanner.ts'

const plans = recordPlanner<Attendance>(attendanceItem)

/** Made from the event and the party: nobody is twice on a list. */
export function attendanceIdOf(tenant: string, eventId: string, partyId: string): AttendanceId {
  return onlyId(tenant, 'att', eventId, partyId)
}

/** Puts somebody on an event's list, or says of them what holds now; `active` false takes them off it. */
export function planAttendance(
  attempt: Attempt,
  data: AttendanceData,
  before?: Placed<Attendance>,
  active = true,
): Plan<Attendance> {
  const said = withEarlierGroups(data, before?.data)
  if (before) return plans.changed(attempt, before, said, active)
  return plans.made(attempt, said, attendanceIdOf(attempt.scope.tenant, data.eventId, data.partyId))
}
