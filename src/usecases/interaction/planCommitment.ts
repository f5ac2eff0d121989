import type { Commitment } from '../../domain/commitment.ts'
import { commitmentItem } from '../../store/items/commitmentItem.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Attempt, Plan } from '../command.ts'

/** Gives a commitment what it says now. */
export function planChangedCommitment(
  { scope, change, movedAt }: Attempt,
  before: Placed<Commitment>,
  data: Commitment['data'],
  active = true,
): Plan<Commitment> {
  return recordWrites(commitmentItem, scope.tenant, before, changed(before, data, change, active), movedAt)
}
