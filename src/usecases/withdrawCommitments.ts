import type { Interaction } from '../domain/interaction.ts'
import { commitmentItem } from '../store/items/commitmentItem.ts'
import { changed, recordWrites } from '../store/recordKind.ts'
import { findRecords } from '../store/records.ts'
import type { Write } from '../store/table.ts'
import type { Attempt } from './command.ts'

/** What was promised in a contact that never happened was not promised. */
export async function withdrawCommitments(
  attempt: Attempt,
  { data }: Interaction,
): Promise<readonly Write[]> {
  const { context, scope, change, movedAt } = attempt
  const commitments = await findRecords(context.table, scope.tenant, data.commitmentIds)
  return [...commitments.values()]
    .filter(({ meta }) => meta.active)
    .flatMap((before) => {
      const after = changed(before, before.data, change, false)
      return recordWrites(commitmentItem, scope.tenant, before, after, movedAt).writes
    })
}
