import type { Interaction } from '../domain/interaction.ts'
import { MOST_WRITES } from '../store/dynamoTable.ts'
import { interactionItem } from '../store/items/interactionItem.ts'
import { recordWrites } from '../store/recordKind.ts'
import { findRecord, findVersion } from '../store/records.ts'
import type { Attempt } from './command.ts'

/**
 * Writes the entries for further topics, for which an interaction's transaction had no room. Found out anew from the
 * record and its version before, so it may be done any number of times.
 */
export async function settleInteraction(attempt: Attempt, interaction: Interaction): Promise<void> {
  if (interaction.data.topics.length < 2 && interaction.meta.version === 1) return
  const { context, scope, movedAt } = attempt
  const { id, meta } = interaction
  const now = await findRecord(context.table, scope.tenant, id)
  // A later version has settled it already, or will.
  if (!now || now.meta.version !== meta.version) return
  const before =
    meta.version > 1 ? await findVersion(context.table, scope.tenant, id, meta.version - 1) : undefined
  const { later } = recordWrites(interactionItem, scope.tenant, before, now, now.listedAt ?? movedAt)
  for (let at = 0; at < later.length; at += MOST_WRITES) {
    await context.table.transact(later.slice(at, at + MOST_WRITES))
  }
}
