import type { EndStep } from '../../domain/caseChecklists.ts'
import { type RelationshipCase, type RelationshipCaseData, withStep } from '../../domain/relationshipCase.ts'
import type { RelationshipState } from '../../domain/relationshipState.ts'
import { retainUntil } from '../../domain/retention.ts'
import { TRANSITION_POLICY } from '../../domain/transitionTable.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import type { Attempt } from '../command.ts'
import { today } from '../today.ts'
import { planCase } from './planFiled.ts'

/** Closes the cases that a change of type has used: in its transaction. */
export function usedUpWrites(
  attempt: Attempt,
  cases: readonly Placed<RelationshipCase>[],
  to: RelationshipState,
): readonly Write[] {
  const { by, at } = attempt.change
  return cases.flatMap((before) => {
    const closure = { by, at, outcome: 'COMPLETED' as const, note: to }
    const closed = { ...before.data, state: 'CLOSED' as const, closure }
    const data = before.data.kind === 'EXIT' ? ended(attempt, closed) : closed
    return planCase.changedAlone(attempt, before, data).writes
  })
}

/** What ends with the relationship itself; consents end right after. */
function ended(attempt: Attempt, data: RelationshipCaseData): RelationshipCaseData {
  const { by, at } = attempt.change
  const done = { by, at, evidence: [] }
  const steps: readonly EndStep[] = ['ACCESS_REVOKED', 'RETENTION_STARTED']
  const day = today(attempt.context.app)
  return {
    ...steps.reduce((so, key) => withStep(so, key, done), data),
    retainUntil: retainUntil(day, TRANSITION_POLICY.retentionYears),
  }
}
