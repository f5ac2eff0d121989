import { affiliationEnds } from '../../domain/affiliationEnds.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type { Tie } from '../../domain/tie.ts'
import { findRecords } from '../../store/records.ts'
import { trimTies } from '../../store/tieRing.ts'
import { type Attempt, written } from '../command.ts'
import { reconcileTimeline } from '../interaction/reconcileTimeline.ts'
import { retouch } from '../interaction/retouch.ts'
import { settleInteraction } from '../interaction/settleInteraction.ts'
import { type ContactThere, contactsIn, touchAll, touchesBy } from '../interaction/touch.ts'
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
  await mapAtMost(AT_ONCE, await mayHaveContacts(attempt, ties), (tie) => reconcileTimeline(attempt, tie))
}

/**
 * Ties by which somebody speaks for a firm, or manages a fund, who may have had contacts before. Who came in with the same
 * import had none: one that is recorded in this moment is seen to from the stream (`contactFollows`).
 */
async function mayHaveContacts(
  { context, scope, change }: Attempt,
  ties: readonly Tie[],
): Promise<readonly Tie[]> {
  const affiliations = ties.filter(({ data }) => data.affiliation)
  const memberOf = ({ data }: Tie) => affiliationEnds(data).memberId
  const members = await findRecords(context.table, scope.tenant, affiliations.map(memberOf))
  return affiliations.filter((tie) => {
    const meta = members.get(memberOf(tie))?.meta
    // A fund's contacts are also those of who spoke for it.
    const isFund = tie.data.tieKind === 'FUND_MANAGER'
    return isFund || meta?.version !== 1 || meta.source.batchId !== change.source.batchId
  })
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
