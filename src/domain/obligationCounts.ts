import { scopesOf } from './bookCourse.ts'
import { MEASURES, type ObligationOutcome } from './bookMeasures.ts'
import type { Count } from './count.ts'
import type { Instant } from './instant.ts'
import type { ObligationData } from './obligation.ts'

/**
 * What an obligation counts for: on the day it is due, that it is, and what became of it; and for as long as it is overdue,
 * that it is. One that was cancelled was never due.
 */
export function obligationCounts(data: ObligationData, now: Instant): readonly Count[] {
  const { lineOfBusiness: line, dueOn: day, dueAt, ownerId: leadId, unitPath, state } = data
  if (state === 'CANCELLED') return []
  const outcome = outcomeOf(data)
  const dated = [MEASURES.obligation(line, 'due'), ...(outcome ? [MEASURES.obligation(line, outcome)] : [])]
  const isOverdue = state === 'OPEN' && now >= dueAt
  return scopesOf({ leadId, unitPath }).flatMap((scope): Count[] => [
    ...dated.map((measure): Count => ({ scope, time: { kind: 'DAY', day }, measure, amount: '1' })),
    ...(isOverdue
      ? [
          {
            scope,
            time: { kind: 'ALWAYS' as const },
            measure: MEASURES.obligation(line, 'overdue'),
            amount: '1',
          },
        ]
      : []),
  ])
}

/** When time alone makes it count for something else. */
export function obligationChangesAt({ state, dueAt }: ObligationData, now: Instant): Instant | undefined {
  return state === 'OPEN' && now < dueAt ? dueAt : undefined
}

/** Undefined while nothing has become of it. */
function outcomeOf({ state, keptAt, dueAt }: ObligationData): ObligationOutcome | undefined {
  switch (state) {
    case 'KEPT':
      return keptAt !== undefined && keptAt > dueAt ? 'keptLate' : 'kept'
    case 'MISSED':
      return 'missed'
    case 'WAIVED':
      return 'waived'
    default:
      return undefined
  }
}
