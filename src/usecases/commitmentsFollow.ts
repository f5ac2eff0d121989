import type { Commitment } from '../domain/commitment.ts'
import type { Interaction } from '../domain/interaction.ts'
import { commitmentItem } from '../store/items/commitmentItem.ts'
import { partiesOf } from '../store/items/interactionItem.ts'
import { recordWrites } from '../store/recordKind.ts'
import { findRecords } from '../store/records.ts'
import type { Placed } from '../store/storedRecord.ts'
import type { Write } from '../store/table.ts'
import type { Attempt } from './command.ts'
import { planChangedCommitment } from './planCommitment.ts'

/**
 * What was promised in a contact that never happened was not promised: commitments come and go with their interaction.
 * And they are shown with the parties that it is shown with.
 */
export async function commitmentsFollow(
  attempt: Attempt,
  interaction: Interaction,
): Promise<readonly Write[]> {
  const { context, scope } = attempt
  const { meta, data } = interaction
  const commitments = await findRecords(context.table, scope.tenant, data.commitmentIds)
  const partyIds = partiesOf(interaction).map(({ partyId }) => partyId)
  return [...commitments.values()].flatMap((before) => {
    const said = { ...before.data, partyIds }
    if (before.meta.active !== meta.active)
      return planChangedCommitment(attempt, before, said, meta.active).writes
    return String(before.data.partyIds) === String(partyIds) ? [] : rewritten(attempt, before, said)
  })
}

/** With whom it is shown is derived, and makes no version. */
function rewritten(
  { scope, movedAt }: Attempt,
  before: Placed<Commitment>,
  data: Commitment['data'],
): readonly Write[] {
  return recordWrites(commitmentItem, scope.tenant, before, { ...before, data }, movedAt).writes
}
