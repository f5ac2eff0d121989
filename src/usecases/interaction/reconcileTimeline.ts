import { dateInZone } from '../../domain/calendarDate.ts'
import type { FirmPath, Interaction } from '../../domain/interaction.ts'
import type { Tie } from '../../domain/tie.ts'
import { tieAt } from '../../domain/tieStatements.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { listPage } from '../../store/listPage.ts'
import { findRecords } from '../../store/records.ts'
import { type Attempt, untilMoved } from '../command.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { retouchParty } from './retouch.ts'
import { rewriteFirms } from './rewriteFirms.ts'

const NEWEST = 100
const AT_ONCE = 16

/**
 * Brings a firm's timeline up to what we now know of a person who spoke for it: the person's contacts of the days on
 * which the tie held are on it, the others are not, whatever was known when they were recorded.
 *
 * Goes through the newest of the person's contacts, so that the caller finds them there; the older ones follow from the
 * stream (`affiliationFollows`). May be done any number of times.
 */
export async function reconcileTimeline(attempt: Attempt, tie: Tie): Promise<void> {
  const { context, scope, change } = attempt
  const [from, to] = SORT_KEYS.interactions
  const page = await listPage(context.table, {
    range: {
      partition: recordPartition(scope.tenant, tie.data.fromPartyId),
      from,
      to,
      descending: true,
      consistent: true,
    },
    walk: { pin: change.at },
    first: NEWEST,
    // Whatever is or was here, as of no moment: what it says now is in the records.
    stands: (item) => item['k'] === 'timeline',
    show: parseTimelineEntry,
  })
  const entries = page.items.map(({ node }) => node).filter(({ direct }) => direct)
  const ids = entries.map(({ interaction }) => interaction.id)
  const interactions = await findRecords(context.table, scope.tenant, ids)
  const moved = await mapAtMost(AT_ONCE, [...interactions.values()], (interaction) =>
    rewriteFirms(attempt, interaction, async (now) => firmsWithTie(attempt, tie, now)),
  )
  if (moved.length > 0) await retouchParty(attempt, tie.data.toPartyId)
  if (moved.some((each) => each?.before)) await untilMoved(attempt)
}

/** The firms of an interaction, as far as this tie decides them by what we know now. */
export function firmsWithTie(attempt: Attempt, tie: Tie, interaction: Interaction): readonly FirmPath[] {
  return firmsWith(interaction.data.firms, tie, spokeFor(attempt, tie, interaction))
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
