import type { RecordOf } from './record.ts'
import type { AttendanceId, EventId, PartyId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export const ATTENDANCE_STATES = [
  'INVITED',
  'ACCEPTED',
  'TENTATIVE',
  'DECLINED',
  'ATTENDED',
  'ABSENT',
] as const
export type AttendanceState = (typeof ATTENDANCE_STATES)[number]

export type AttendanceData = {
  readonly eventId: EventId
  readonly partyId: PartyId
  /** The organization they come for, where they come for one. */
  readonly forPartyId?: PartyId
  readonly state: AttendanceState
  /** The event's, which never changes: decides who may see it. */
  readonly lineOfBusiness: LineOfBusiness
  /** Those with whom they were ever said to come, before: their contacts follow from this too. */
  readonly earlierGroupIds?: readonly PartyId[]
}

/** Somebody's invitation to an event, and whether they came. Its id follows from both: nobody is twice on a list. */
export type Attendance = RecordOf<'attendance', AttendanceId, AttendanceData>

/** With whom they are one contact: those who come for the same organization; who comes for none is one by themselves. */
export function groupOf({ partyId, forPartyId }: Pick<AttendanceData, 'partyId' | 'forPartyId'>): PartyId {
  return forPartyId ?? partyId
}

/** Every group they are or were in, the present one last. */
export function groupsOf(data: AttendanceData): readonly PartyId[] {
  const now = groupOf(data)
  return [...(data.earlierGroupIds ?? []).filter((id) => id !== now), now]
}

/** What it says now, which remembers whom they came with before: that contact is one person less. */
export function withEarlierGroups(data: AttendanceData, before: AttendanceData | undefined): AttendanceData {
  const { earlierGroupIds: _, ...said } = data
  const known = new Set([...(before ? groupsOf(before) : []), ...groupsOf(data)])
  known.delete(groupOf(data))
  return known.size === 0 ? said : { ...said, earlierGroupIds: [...known] }
}
