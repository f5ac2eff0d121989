import type { FirmPath, Interaction } from '../../domain/interaction.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, beforeNextTry, written } from '../command.ts'
import { commitmentsFollow, withRoomFor } from './commitmentsFollow.ts'
import { writeLater } from './settleInteraction.ts'

/**
 * Puts an interaction on the timelines of other firms than before, as long as somebody else is faster. For whom its people
 * spoke is derived, and makes no version.
 *
 * @param firmsOf which they should be, of what it says now.
 * @returns what it said before; undefined when there was nothing to do.
 */
export async function rewriteFirms(
  attempt: Attempt,
  found: Placed<Interaction>,
  firmsOf: (interaction: Interaction) => Promise<readonly FirmPath[]>,
): Promise<Interaction | undefined> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const before = tries === 0 ? found : await findRecord(context.table, scope.tenant, found.id)
    if (!before?.meta.active) return undefined
    const firms = await firmsOf(before)
    if (JSON.stringify(firms) === JSON.stringify(before.data.firms)) return undefined
    if (await rewrite(attempt, before, { ...before.data, firms })) return before
    await beforeNextTry(context, tries)
  }
}

async function rewrite(
  attempt: Attempt,
  before: Placed<Interaction>,
  data: Interaction['data'],
): Promise<boolean> {
  const { context, scope, movedAt } = attempt
  const after = { ...before, data }
  const { writes, later } = recordWrites(interactionItem, scope.tenant, before, after, movedAt)
  const follow = await commitmentsFollow(attempt, after)
  const { writes: now, left } = withRoomFor(writes, follow, MOST_WRITES)
  // Before the interaction says so: a repeated command looks no further once it does.
  for (const following of left) await written(context, following)
  const room = now.length + later.length <= MOST_WRITES
  if (!(await written(context, room ? [...now, ...later] : now))) return false
  if (!room) await writeLater(context.table, later)
  return true
}
