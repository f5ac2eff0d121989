import { type Interaction, isContactWith } from '../../domain/interaction.ts'
import type { Tie } from '../../domain/tie.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { trimTies } from '../../store/tieRing.ts'
import { type Attempt, written } from '../command.ts'
import { reconcileTimeline } from '../interaction/reconcileTimeline.ts'
import { retouch } from '../interaction/retouch.ts'
import { settleInteraction } from '../interaction/settleInteraction.ts'
import { touchAll, touchesOf } from '../interaction/touch.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { groupsOf } from './importGroups.ts'
import type { Kept } from './importRecordPlan.ts'

const AT_ONCE = 8

/** Keeps views and firms' timelines up with a batch of ties: each party once. */
export async function settleTies(attempt: Attempt, kept: readonly Kept<Tie>[]): Promise<void> {
  const { context, scope } = attempt
  const ties = kept.map(({ record }) => record)
  const partyIds = new Set(ties.flatMap(({ data }) => [data.fromPartyId, data.toPartyId]))
  await mapAtMost(AT_ONCE, [...partyIds], (partyId) => trimTies(context.table, scope.tenant, partyId))
  const affiliations = ties.filter(({ data }) => data.affiliation)
  await mapAtMost(AT_ONCE, affiliations, (tie) => reconcileTimeline(attempt, tie))
}

/** Counts a batch of contacts: for each relationship only the last, as the others could not be its last contact. */
export async function settleInteractions(
  attempt: Attempt,
  kept: readonly Kept<Interaction>[],
): Promise<void> {
  const unfinished = kept.filter(({ followUp }) => followUp)
  await mapAtMost(AT_ONCE, unfinished, ({ record }) => settleInteraction(attempt, record))
  const changed = kept.filter(({ isChanged }) => isChanged)
  await mapAtMost(AT_ONCE, changed, ({ record }) => retouch(attempt, record))
  const others = kept.filter(({ isChanged }) => !isChanged).map(({ record }) => record)
  await touchTogether(attempt, latestOf(others))
}

/** Makes the touches of many interactions, many in one transaction; by themselves those that were overtaken. */
async function touchTogether(attempt: Attempt, interactions: readonly Interaction[]): Promise<void> {
  const touches = await Promise.all(
    interactions.map(async (interaction) =>
      (await touchesOf(attempt, interaction)).map((writes) => ({ interaction, writes })),
    ),
  )
  const { groups, alone } = groupsOf(touches.flat())
  const overtaken = await mapAtMost(AT_ONCE, groups, async (group) => {
    const writes = group.flatMap((touch) => touch.writes)
    return (await written(attempt.context, writes)) ? [] : group
  })
  const left = new Set([...alone, ...overtaken.flat()].map(({ interaction }) => interaction))
  await mapAtMost(AT_ONCE, [...left], (interaction) => touchAll(attempt, interaction))
}

/** Those that are the newest of their initiation for some party and line of business. */
function latestOf(interactions: readonly Interaction[]): readonly Interaction[] {
  const seen = new Set<string>()
  const newestFirst = interactions.toSorted((a, b) => (a.data.occurredAt < b.data.occurredAt ? 1 : -1))
  return newestFirst.filter((interaction) => {
    const places = placesOf(interaction)
    const isLatest = places.some((place) => !seen.has(place))
    for (const place of places) seen.add(place)
    return isLatest
  })
}

function placesOf(interaction: Interaction): readonly string[] {
  const { initiation, lineOfBusiness = 'all' } = interaction.data
  return partiesOf(interaction)
    .filter(({ partyId, via }) => isContactWith(interaction.data, partyId, via))
    .map(({ partyId }) => `${partyId} ${lineOfBusiness} ${initiation}`)
}
