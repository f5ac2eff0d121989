import { isDeepStrictEqual } from 'node:util'
import type { Obligation, ObligationData } from '../../domain/obligation.ts'
import type { ObligationId } from '../../domain/recordId.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, written } from '../command.ts'
import { planObligation } from './planObligation.ts'

/** Gives an obligation what it says now, unless it does. @returns false when somebody was faster: look again. */
export async function saveObligation(
  attempt: Attempt,
  id: ObligationId,
  before: Placed<Obligation> | undefined,
  data: ObligationData,
): Promise<boolean> {
  if (before && isDeepStrictEqual(before.data, data)) return true
  const plan = before ? planObligation.changed(attempt, before, data) : planObligation.made(attempt, data, id)
  return written(attempt.context, plan.writes)
}
