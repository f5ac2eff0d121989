import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, PartyId, WallExceptionId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export const WALL_EXCEPTION_STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'REVOKED'] as const
export type WallExceptionState = (typeof WALL_EXCEPTION_STATES)[number]

/** From the approval. */
export const LONGEST_EXCEPTION_DAYS = 30

/** Who asked for it is who created the record. */
export type WallExceptionData = {
  /** Who is to see across the wall. */
  readonly employeeId: EmployeeId
  /** As it was asked for: whether there is such a party is not looked at before somebody decides who may see it. */
  readonly partyId: PartyId
  readonly line: LineOfBusiness
  readonly reason: string
  /** From then on it lets nobody through. */
  readonly until: Instant
  readonly state: WallExceptionState
  /** Of the approval or the rejection; a revocation is the record's last version. */
  readonly decidedBy?: string
  readonly decidedAt?: Instant
  readonly note?: string
}

/** Lets an employee see one party's relationship in a line of business that is walled from theirs. */
export type WallException = RecordOf<'wallException', WallExceptionId, WallExceptionData>

export const WALL_DECISIONS = ['APPROVED', 'REJECTED', 'REVOKED'] as const

/** What may become of an exception: it is decided once, and an approval can be taken back. */
export function mayBecome(state: WallExceptionState, next: (typeof WALL_DECISIONS)[number]): boolean {
  return next === 'REVOKED' ? state === 'APPROVED' : state === 'REQUESTED'
}
