import { affiliationEnds } from '../../domain/affiliationEnds.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { Tie } from '../../domain/tie.ts'
import { findRecords } from '../../store/records.ts'
import { TIES_IN_VIEW, trimTies } from '../../store/tieRing.ts'
import { type Attempt, written } from '../command.ts'
import { reconcileTimeline } from '../interaction/reconcileTimeline.ts'
import { retouch } from '../interaction/retouch.ts'
import { settleInteraction } from '../interaction/settleInteraction.ts'
import { type ContactThere, contactsIn, touchAll, touchesBy } from '../interaction/touch.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { groupsOf } from './importGroups.ts'
import { type ImportMemory, withNamed } from './importMemory.ts'
import type { Kept } from './importRecordPlan.ts'

const AT_ONCE = 8

/** Keeps views and firms' timelines up with a batch of ties: each party once. */
export async function settleTies(
  attempt: Attempt,
  kept: readonly Kept<Tie>[],
  memory: ImportMemory,
): Promise<void> {
  const { context, scope, change } = attempt
  const ties = kept.map(({ record }) => record)
  const ends = ties.flatMap(({ data }) => [data.fromPartyId, data.toPartyId])
  const recent = withNamed(context.table, memory, context.app.now)
  const parties = await findRecords(recent, scope.tenant, [...new Set(ends)])
  const isOfThisImport = (partyId: PartyId) => {
    const meta = parties.get(partyId)?.meta
    return meta?.version === 1 && meta.source.batchId === change.source.batchId
  }
  // All ties of whoever came in with this import came with it too; who ties them by hand keeps the view up.
  const full = countTies(memory, ends).filter(({ count, id }) => count > TIES_IN_VIEW || !isOfThisImport(id))
  await mapAtMost(AT_ONCE, full, ({ id }) => trimTies(context.table, scope.tenant, id))
  // Nor had they contacts before: one that is recorded in this moment is seen to from the stream (`contactFollows`). A fund's
  // are also those of who spoke for it.
  const affiliations = ties.filter(
    ({ data }) =>
      data.affiliation &&
      (data.tieKind === 'FUND_MANAGER' || !isOfThisImport(affiliationEnds(data).memberId)),
  )
  await mapAtMost(AT_ONCE, affiliations, (tie) => reconcileTimeline(attempt, tie))
}

/** How many ties of each of these parties came in with this run, these included. Infinite where that is not known. */
function countTies({ ties, mostCounted }: ImportMemory, partyIds: readonly PartyId[]) {
  const counted = partyIds.map((id) => {
    const before = ties.get(id) ?? (ties.size < mostCounted ? 0 : undefined)
    if (before !== undefined) ties.set(id, before + 1)
    return [id, before === undefined ? Number.POSITIVE_INFINITY : before + 1] as const
  })
  return [...new Map(counted)].map(([id, count]) => ({ id, count }))
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
  await touchTogether(attempt, others.flatMap(contactsIn))
}

const TRIES_TOGETHER = 4

/** Makes the touches of many contacts, many in one transaction; by themselves those that are overtaken again and again. */
async function touchTogether(attempt: Attempt, contacts: readonly ContactThere[]): Promise<void> {
  let left = contacts
  for (let tries = 0; left.length > 0 && tries < TRIES_TOGETHER; tries += 1) {
    const { groups, alone } = groupsOf(await touchesBy(attempt, left))
    const overtaken = await mapAtMost(AT_ONCE, groups, async (group) =>
      (await written(attempt.context, group.writes)) ? [] : group.plans,
    )
    const again = new Set([...alone, ...overtaken.flat()].flatMap(({ interactions }) => interactions))
    left = left.filter(({ interaction }) => again.has(interaction))
  }
  await mapAtMost(AT_ONCE, [...new Set(left.map(({ interaction }) => interaction))], (interaction) =>
    touchAll(attempt, interaction),
  )
}
