import { type CalendarDate, dateInZone } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, InteractionId, RelationshipId, WorkLogId } from './recordId.ts'
import type { WorkPlace } from './workPlace.ts'

/** Something that was done. It is never changed, nor taken away: what was wrong is said by another. */
export type WorkLogEntry = {
  readonly text: string
  /** 1 to 1,440. */
  readonly minutes: number
  readonly relationshipId?: RelationshipId
  readonly interactionId?: InteractionId
  readonly by: string
  readonly at: Instant
  /** It was written when the day was over in the institution. */
  readonly late: boolean
}

/** That a supervisor has read the first so many entries, and stands by it. */
export type Countersignature = {
  readonly by: string
  readonly at: Instant
  readonly entries: number
  readonly note?: string
}

export type WorkLogData = WorkPlace & {
  readonly employeeId: EmployeeId
  readonly date: CalendarDate
  /** In the order they were written. */
  readonly entries: readonly WorkLogEntry[]
  readonly countersignatures: readonly Countersignature[]
}

/** What an employee did on a day. 工作日志 */
export type WorkLog = RecordOf<'workLog', WorkLogId, WorkLogData>

export const WORK_LOG_LIMITS = { entries: 100, countersignatures: 50, daysBack: 366 } as const

/** Whether an entry for a day is late when it is written at this instant: the day is over in that zone. */
export function isLate(date: CalendarDate, at: Instant, timeZone: string): boolean {
  return dateInZone(new Date(at), timeZone) > date
}

/** How many of the entries a supervisor has countersigned: the first so many. */
export function countersigned({ countersignatures }: Pick<WorkLogData, 'countersignatures'>): number {
  return countersignatures.at(-1)?.entries ?? 0
}

/** Whether all there is has been countersigned: what came after asks for another one. */
export function isCountersigned(log: Pick<WorkLogData, 'entries' | 'countersignatures'>): boolean {
  return countersigned(log) === log.entries.length
}

export function minutesOf({ entries }: Pick<WorkLogData, 'entries'>): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0)
}
