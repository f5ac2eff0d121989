import type { Interaction } from '../../domain/interaction.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { recordKey } from '../../store/keys.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord, findVersion } from '../../store/records.ts'
import { isStill, type Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { type Attempt, written } from '../command.ts'
import { settleCommitments } from './commitmentsFollow.ts'
import { hasFurtherTopics } from './planInteraction.ts'

/**
 * Writes that for which an interaction's transaction had no room: what it changes of its commitments, and the entries
 * for further topics. May be done any number of times.
 */
export async function settleInteraction(attempt: Attempt, interaction: Interaction): Promise<void> {
  await settleCommitments(attempt, interaction)
  await settleTopics(attempt, interaction)
}

/** Found out anew from the record and its version before. */
async function settleTopics(attempt: Attempt, interaction: Interaction): Promise<void> {
  if (!hasFurtherTopics(interaction) && interaction.meta.version === 1) return
  const { context, scope, movedAt } = attempt
  const { id, meta } = interaction
  const now = await findRecord(context.table, scope.tenant, id)
  // A later version has settled it already, or will.
  if (!now || now.meta.version !== meta.version) return
  const before =
    meta.version > 1 ? await findVersion(context.table, scope.tenant, id, meta.version - 1) : undefined
  // What has moved with this version stands there since then; what has only left, leaves now.
  const hasMoved = now.listedAt !== undefined && now.listedAt !== (before as Placed<Interaction>)?.listedAt
  const since = hasMoved ? now.listedAt : movedAt
  const { later } = recordWrites(interactionItem, scope.tenant, before, now, since)
  await writeLater(attempt, now, later)
}

/**
 * Any number of writes that follow a record and may be done twice, as long as it is still what it was: whoever has changed it
 * since has its own to write, and `listsFollow` what is left of these.
 */
export async function writeLater(
  { context, scope }: Attempt,
  record: Placed<Interaction>,
  later: readonly Write[],
): Promise<void> {
  const check = {
    kind: 'check',
    key: recordKey(scope.tenant, record.id),
    condition: isStill(record),
  } as const
  for (let at = 0; at < later.length; at += MOST_WRITES - 1) {
    if (!(await written(context, [check, ...later.slice(at, at + MOST_WRITES - 1)]))) return
  }
}
