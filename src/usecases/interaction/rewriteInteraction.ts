import { isDeepStrictEqual } from 'node:util'
import type { Interaction, InteractionData } from '../../domain/interaction.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, beforeNextTry, written } from '../command.ts'
import { commitmentsFollow, withRoomFor } from './commitmentsFollow.ts'
import { writeLater } from './settleInteraction.ts'

export type Rewritten = { readonly now: Interaction; readonly before?: Interaction }

/**
 * Gives an interaction what is derived of it, and moves it to the lists that follow from that, as long as somebody else is
 * faster. It makes no version.
 *
 * @param derivedOf what that is, of what it says now.
 * @returns what it says now, and what it said before where that was something else. Undefined when it is withdrawn.
 */
export async function rewriteInteraction(
  attempt: Attempt,
  found: Placed<Interaction>,
  derivedOf: (interaction: Interaction) => Promise<InteractionData>,
): Promise<Rewritten | undefined> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const before = tries === 0 ? found : await findRecord(context.table, scope.tenant, found.id)
    if (!before?.meta.active) return undefined
    const data = await derivedOf(before)
    if (isDeepStrictEqual(data, before.data)) return { now: before }
    const now = { ...before, data }
    if (await isRewritten(attempt, before, now)) return { now, before }
    await beforeNextTry(context, tries)
  }
}

async function isRewritten(
  attempt: Attempt,
  before: Placed<Interaction>,
  after: Placed<Interaction>,
): Promise<boolean> {
  const { context, scope, movedAt } = attempt
  const { record, writes, later } = recordWrites(interactionItem, scope.tenant, before, after, movedAt)
  const follow = await commitmentsFollow(attempt, after)
  const { writes: now, left } = withRoomFor(writes, follow, MOST_WRITES)
  // Before the interaction says so: a repeated command looks no further once it does.
  for (const following of left) await written(context, following)
  const room = now.length + later.length <= MOST_WRITES
  if (!(await written(context, room ? [...now, ...later] : now))) return false
  if (!room) await writeLater(attempt, record, later)
  return true
}
