import type { RelationshipData } from '../../domain/relationship.ts'
import type { TypeState } from '../../domain/typeStates.ts'
import { checkedText } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { refused } from '../refused.ts'
import { today } from '../today.ts'

type TypeInput = Pick<TypeState, 'type' | 'reason'> & { readonly validFrom?: string | null | undefined }

/**
 * @param nth how many were stated before: states of one relationship are told apart by it.
 * @param field what the input calls the reason.
 */
export function typeState(
  { context, change }: Attempt,
  input: TypeInput,
  { nth, field = 'reason' }: { readonly nth: number; readonly field?: string },
): TypeState {
  return {
    id: String(nth).padStart(4, '0'),
    type: input.type,
    reason: checkedText(input.reason, [field], { most: 500 }),
    validFrom: input.validFrom ?? today(context.app),
    recordedAt: change.at,
    recordedBy: change.by,
  }
}

const MOST_TYPE_STATES = 200

/** @throws Refused LIMIT_REACHED when a relationship was said to be too many things. */
export function assertRoomForType({ types }: RelationshipData): void {
  if (types.length < MOST_TYPE_STATES) return
  throw refused(
    'LIMIT_REACHED',
    ['id'],
    `A relationship keeps at most ${MOST_TYPE_STATES} statements of its type.`,
    `每个关系最多保留 ${MOST_TYPE_STATES} 条类型陈述。`,
  )
}
