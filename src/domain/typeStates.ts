import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'

export const RELATIONSHIP_TYPES = ['STRATEGIC', 'TRANSACTIONAL', 'GROWTH', 'PROBLEM', 'TERMINATED'] as const

/** 战略型, 交易型, 成长型, 问题型, 终止型. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

/** One statement of what type a relationship is, from a day on. It is never changed. */
export type TypeState = {
  readonly id: string
  readonly type: RelationshipType
  /** Why, in the words of who decided it. */
  readonly reason: string
  /** The first day. Valid until the next state's. */
  readonly validFrom: CalendarDate
  /** When we learned it: known time. */
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/**
 * The type a relationship had on a day, as far as was known at an instant.
 *
 * Among the states known by then that had begun by then, the one that begins last wins. Where two begin on the same
 * day, the later recorded corrects the other, and of those recorded in one instant the one with the greatest id.
 *
 * @returns undefined before its first state, or before we knew of one.
 */
export function typeAt(
  states: readonly TypeState[],
  { validAt, knownAt }: { readonly validAt: CalendarDate; readonly knownAt: Instant },
): TypeState | undefined {
  return states
    .filter(({ validFrom, recordedAt }) => validFrom <= validAt && recordedAt <= knownAt)
    .reduce<TypeState | undefined>(
      (winner, state) => (winner && !supersedes(state, winner) ? winner : state),
      undefined,
    )
}

function supersedes(state: TypeState, other: TypeState): boolean {
  if (state.validFrom !== other.validFrom) return state.validFrom > other.validFrom
  if (state.recordedAt !== other.recordedAt) return state.recordedAt > other.recordedAt
  return state.id > other.id
}
