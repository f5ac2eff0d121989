import { dateInZone } from '../../domain/calendarDate.ts'
import type { FirmPath, Interaction } from '../../domain/interaction.ts'
import type { Tie } from '../../domain/tie.ts'
import { tieAt } from '../../domain/tieStatements.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { listPage } from '../../store/listPage.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { QueryKey } from '../../store/table.ts'
import { type Attempt, beforeNextTry, untilMoved, written } from '../command.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { commitmentsFollow, withRoomFor } from './commitmentsFollow.ts'
import { retouchParty } from './retouch.ts'
import { writeLater } from './settleInteraction.ts'

const PAGE = 100
const AT_ONCE = 16

/**
 * Brings a firm's timeline up to what we now know of a person who spoke for it: the person's contacts of the days on
 * which the tie held are on it, the others are not, whatever was known when they were recorded.
 *
 * Walks through all of the person's contacts. May be done any number of times, and goes on where it was cut off.
 */
export async function reconcileTimeline(attempt: Attempt, tie: Tie): Promise<void> {
  const { context, scope, change } = attempt
  const [from, to] = SORT_KEYS.interactions
  const partition = recordPartition(scope.tenant, tie.data.fromPartyId)
  let hasContacts = false
  let hasMoved = false
  let after: QueryKey | undefined
  do {
    const page = await listPage(context.table, {
      range: { partition, from, to, descending: true, consistent: true },
      walk: { pin: change.at, ...(after === undefined ? {} : { after }) },
      first: PAGE,
      // Whatever is or was here, as of no moment: what it says now is in the records.
      stands: (item) => item['k'] === 'timeline',
      show: parseTimelineEntry,
    })
    const entries = page.items.map(({ node }) => node).filter(({ direct }) => direct)
    const ids = entries.map(({ interaction }) => interaction.id)
    const interactions = await findRecords(context.table, scope.tenant, ids)
    const moved = await mapAtMost(AT_ONCE, [...interactions.values()], (interaction) =>
      reconcileInteraction(attempt, tie, interaction),
    )
    hasMoved ||= moved.includes(true)
    hasContacts ||= moved.length > 0
    after = page.hasMore ? page.items.at(-1)?.key : undefined
  } while (after !== undefined)
  if (hasContacts) await retouchParty(attempt, tie.data.toPartyId)
  if (hasMoved) await untilMoved(attempt)
}

/** @returns whether there was anything to do. */
async function reconcileInteraction(
  attempt: Attempt,
  tie: Tie,
  found: Placed<Interaction>,
): Promise<boolean> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const before = tries === 0 ? found : await findRecord(context.table, scope.tenant, found.id)
    if (!before?.meta.active) return false
    const firms = firmsWith(before.data.firms, tie, spokeFor(attempt, tie, before))
    if (JSON.stringify(firms) === JSON.stringify(before.data.firms)) return false
    if (await rewrite(attempt, before, { ...before.data, firms })) return true
    await beforeNextTry(context, tries)
  }
}

/** For whom its people spoke is derived, and makes no version. */
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

function spokeFor({ context, change }: Attempt, tie: Tie, { data }: Interaction): boolean {
  const validAt = dateInZone(new Date(data.occurredAt), context.app.timeZone)
  return tie.meta.active && tieAt(tie.data.statements, { validAt, knownAt: change.at }).inForce
}

/** The firms of an interaction, with this tie among the ways or not. */
function firmsWith(firms: readonly FirmPath[], tie: Tie, present: boolean): readonly FirmPath[] {
  const { fromPartyId: personId, toPartyId: firmId, tieKind } = tie.data
  const without = firms
    .map((firm) => ({ ...firm, via: firm.via.filter(({ tieId }) => tieId !== tie.id) }))
    .filter(({ via }) => via.length > 0)
  if (!present) return without
  const path = { personId, tieId: tie.id, tieKind }
  const known = firms.find((firm) => firm.firmId === firmId)
  if (known?.via.some(({ tieId }) => tieId === tie.id)) return firms
  if (known) return firms.map((firm) => (firm === known ? { firmId, via: [...known.via, path] } : firm))
  return [...firms, { firmId, via: [path] }]
}
