import { affiliationEnds } from '../../domain/affiliationEnds.ts'
import type { FirmPath, FirmWay, Interaction } from '../../domain/interaction.ts'
import type { Tie } from '../../domain/tie.ts'
import { type Affiliation, affiliationOf, firmsAt, withManagers } from '../../store/affiliations.ts'
import { parseTimelineEntry, type TimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { listPage } from '../../store/listPage.ts'
import { findRecords } from '../../store/records.ts'
import { type Attempt, untilMoved } from '../command.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { findAffiliations } from './firmsSpokenFor.ts'
import { inOrderOf } from './inOrderOf.ts'
import { retouchParty } from './retouch.ts'
import { rewriteFirms } from './rewriteFirms.ts'

const NEWEST = 100
const AT_ONCE = 16

/**
 * Brings a firm's timeline up to what we now know of a person who spoke for it, or of a fund it managed: their contacts of
 * the days on which the tie held are on it, the others are not, whatever was known when they were recorded.
 *
 * Goes through the newest of these contacts, so that the caller finds them there; the older ones follow from the
 * stream (`affiliationFollows`). May be done any number of times.
 */
export async function reconcileTimeline(attempt: Attempt, tie: Tie): Promise<void> {
  const { context, scope, change } = attempt
  const { memberId, firmId } = affiliationEnds(tie.data)
  const [from, to] = SORT_KEYS.interactions
  const page = await listPage(context.table, {
    range: {
      partition: recordPartition(scope.tenant, memberId),
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
  const ids = page.items.flatMap(({ node }) => (isOwn(tie, node) ? [node.interaction.id] : []))
  const interactions = await findRecords(context.table, scope.tenant, ids)
  const managers = await managersOf(attempt, tie)
  const moved = await mapAtMost(AT_ONCE, [...interactions.values()], (interaction) =>
    rewriteFirms(attempt, interaction, async (now) => firmsWithTie(attempt, { tie, managers }, now)),
  )
  if (moved.length > 0)
    for (const id of new Set([firmId, ...managers.map((manager) => manager.firmId)]))
      await retouchParty(attempt, id)
  if (moved.some((each) => each?.before)) await untilMoved(attempt)
}

/** Whether an entry of the member's timeline may be the firm's too: a person's own contacts, and all of a fund's. */
export function isOwn({ data }: Tie, { direct }: Pick<TimelineEntry, 'direct'>): boolean {
  return direct || data.tieKind === 'FUND_MANAGER'
}

/** Who manages the firm of a tie, if it is a fund, ever. */
export async function managersOf(attempt: Attempt, tie: Tie): Promise<readonly Affiliation[]> {
  const { firmId } = affiliationEnds(tie.data)
  if (tie.data.tieKind === 'FUND_MANAGER') return []
  return (await findAffiliations(attempt, [firmId])).get(firmId) ?? []
}

/**
 * The firms of an interaction, as far as this tie decides them by what we know now: for whom its person spoke, and who
 * managed that; or who managed the fund.
 *
 * @param managers as `managersOf` finds them.
 */
export function firmsWithTie(
  { context, change }: Attempt,
  { tie, managers }: { readonly tie: Tie; readonly managers: readonly Affiliation[] },
  { data }: Interaction,
): readonly FirmPath[] {
  const { memberId, firmId } = affiliationEnds(tie.data)
  const moment = { occurredAt: data.occurredAt, knownAt: change.at, timeZone: context.app.timeZone }
  const participantIds = data.participants.map(({ id }) => id)
  const own = tie.meta.active ? [affiliationOf(tie)] : []
  if (tie.data.tieKind === 'FUND_MANAGER') {
    const others = without(data.firms, (way) => way.tieId === tie.id)
    const funds = new Map([[memberId, own]])
    return inOrderOf(data.firms, withManagers(others, { participantIds, funds }, moment))
  }
  const others = without(data.firms, (way) => way.tieId === tie.id || way.fundId === firmId)
  const spokenFor = joined(others, firmsAt(new Map([[memberId, own]]), moment))
  const funds = new Map([[firmId, managers]])
  return inOrderOf(data.firms, withManagers(spokenFor, { participantIds, funds }, moment))
}

function without(firms: readonly FirmPath[], is: (way: FirmWay) => boolean): readonly FirmPath[] {
  return firms
    .map((firm) => ({ ...firm, via: firm.via.filter((way) => !is(way)) }))
    .filter(({ via }) => via.length > 0)
}

function joined(firms: readonly FirmPath[], more: readonly FirmPath[]): readonly FirmPath[] {
  const all = new Map(firms.map(({ firmId, via }) => [firmId, via]))
  for (const { firmId, via } of more) all.set(firmId, [...(all.get(firmId) ?? []), ...via])
  return [...all].map(([firmId, via]) => ({ firmId, via }))
}
