import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { DelegationId, EmployeeId, OrgUnitId } from './recordId.ts'

/** The longest absence that one may stand in for; a longer one is a hand-over. */
export const LONGEST_DELEGATION_DAYS = 92

export type DelegationData = {
  /** Whose book is worked. Only their own: what they have by delegation themselves does not come with it. */
  readonly fromEmployeeId: EmployeeId
  /** Who works it. */
  readonly toEmployeeId: EmployeeId
  readonly validFrom: Instant
  /** From then on it is over. */
  readonly until: Instant
  readonly reason: string
  /** When it was ended before its time. */
  readonly endedAt?: Instant
  /** Derived when it was made: the units that the two have posts in, and all above these. Who heads one may see it. */
  readonly unitIds: readonly OrgUnitId[]
}

/** Lets an employee work another's book for a time: during leave or illness. */
export type Delegation = RecordOf<'delegation', DelegationId, DelegationData>

export const DELEGATION_STATES = ['PLANNED', 'IN_FORCE', 'ENDED'] as const
export type DelegationState = (typeof DELEGATION_STATES)[number]

export function delegationStateAt(
  { validFrom, until, endedAt }: Pick<DelegationData, 'validFrom' | 'until' | 'endedAt'>,
  at: Instant,
): DelegationState {
  if (until <= at || (endedAt !== undefined && endedAt <= at)) return 'ENDED'
  return validFrom <= at ? 'IN_FORCE' : 'PLANNED'
}
