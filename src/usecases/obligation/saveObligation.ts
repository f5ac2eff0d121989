import { isDeepStrictEqual } from 'node:util'
import type { Obligation, ObligationData } from '../../domain/obligation.ts'
import type { ObligationId } from '../../domain/recordId.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, written } from '../command.ts'
import { planObligation } from './planObligation.ts'

/**
 * Gives an obligation what it is to say, unless it does.
 *
 * @returns whether it said so already. Else look again: somebody was faster, or what decides it has changed since it was
 * read, and whoever follows that was faster with what is overwritten now.
 */
export async function saveObligation(
  attempt: Attempt,
  id: ObligationId,
  before: Placed<Obligation> | undefined,
  data: ObligationData,
): Promise<boolean> {
  if (before && isDeepStrictEqual(before.data, data)) return true
  const plan = before ? planObligation.changed(attempt, before, data) : planObligation.made(attempt, data, id)
  await written(attempt.context, plan.writes)
  return false
}
