import { affiliationEnds } from '../../domain/affiliationEnds.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { Tie } from '../../domain/tie.ts'
import { affiliationsKey, fundMarkWrite, markedFunds } from '../../store/affiliations.ts'
import { findStanding } from '../../store/findStanding.ts'
import { tieItem, tiesPartition } from '../../store/items/tieItem.ts'
import { recordPartition, WHOLE_PARTITION } from '../../store/keys.ts'
import type { Attempt } from '../command.ts'
import { managersOf } from '../interaction/reconcileTimeline.ts'

/** Marks funds with the people who speak for them, whichever of the two ties came first. */
export async function markFunds(attempt: Attempt, tie: Tie): Promise<void> {
  if (!tie.data.affiliation || !tie.meta.active) return
  const { memberId, firmId } = affiliationEnds(tie.data)
  if (tie.data.tieKind === 'FUND_MANAGER') {
    await mark(attempt, memberId, await peopleOf(attempt, memberId))
  } else if ((await managersOf(attempt, tie)).length > 0) {
    await mark(attempt, firmId, [memberId])
  }
}

async function mark({ context, scope }: Attempt, fundId: PartyId, people: readonly PartyId[]): Promise<void> {
  const { table } = context
  const items = await table.batchGet(people.map((id) => affiliationsKey(scope.tenant, id)))
  const marked = new Set(items.flatMap((item) => (markedFunds(item).includes(fundId) ? [item.pk] : [])))
  for (const id of people) {
    if (!marked.has(recordPartition(scope.tenant, id)))
      await table.transact([fundMarkWrite(scope.tenant, id, fundId)])
  }
}

async function peopleOf({ context, scope }: Attempt, fundId: PartyId): Promise<readonly PartyId[]> {
  const partition = tiesPartition(scope.tenant, fundId, 'IN')
  const standing = await findStanding(context.table, { index: 'gsi2', partition, ...WHOLE_PARTITION })
  const ties = standing.map((item) => tieItem.parse(item)).filter(({ data }) => data.affiliation)
  const ends = ties.map(({ data }) => affiliationEnds(data)).filter(({ firmId }) => firmId === fundId)
  return [...new Set(ends.map(({ memberId }) => memberId))]
}
