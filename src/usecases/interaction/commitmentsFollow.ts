import type { Commitment } from '../../domain/commitment.ts'
import type { Interaction } from '../../domain/interaction.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { commitmentItem } from '../../store/items/commitmentItem.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { withoutAbsent } from '../checks.ts'
import { type Attempt, beforeNextTry, written } from '../command.ts'
import { planChangedCommitment } from './planCommitment.ts'

/** What brings one commitment up to its interaction. */
export type Following = readonly Write[]

/** What follows for a commitment from its interaction: with whom it is shown, and what decides who may see it. */
export type ShownWith = Pick<Commitment['data'], 'partyIds' | 'insiderListId' | 'lineOfBusiness'>

export function shownWith(interaction: Interaction): ShownWith {
  const { insiderListId, lineOfBusiness } = interaction.data
  const partyIds = partiesOf(interaction).map(({ partyId }) => partyId)
  return withoutAbsent({ partyIds, insiderListId, lineOfBusiness })
}

/**
 * What was promised in a contact that never happened was not promised: commitments come and go with their interaction.
 * And they are shown with the parties that it is shown with.
 */
export async function commitmentsFollow(
  attempt: Attempt,
  interaction: Interaction,
): Promise<readonly Following[]> {
  const { context, scope } = attempt
  const { meta, data } = interaction
  const commitments = await findRecords(context.table, scope.tenant, data.commitmentIds)
  const shown = shownWith(interaction)
  return [...commitments.values()].flatMap((before) => {
    const { partyIds: _, insiderListId: __, lineOfBusiness: ___, ...said } = before.data
    if (before.meta.active !== meta.active)
      return [planChangedCommitment(attempt, before, { ...said, ...shown }, meta.active).writes]
    return isShownWith(before, shown) ? [] : [rewriteShown(attempt, before, { ...said, ...shown })]
  })
}

function isShownWith({ data }: Commitment, { partyIds, insiderListId, lineOfBusiness }: ShownWith): boolean {
  return (
    String(data.partyIds) === String(partyIds) &&
    data.insiderListId === insiderListId &&
    data.lineOfBusiness === lineOfBusiness
  )
}

/** With whom it is shown is derived, and makes no version. */
function rewriteShown(
  { scope, movedAt }: Attempt,
  before: Placed<Commitment>,
  data: Commitment['data'],
): Following {
  const { partyIds } = data
  const rewritten = (ids: typeof partyIds) => {
    const after = { ...before, data: { ...data, partyIds: ids } }
    return recordWrites(commitmentItem, scope.tenant, before, after, movedAt).writes
  }
  const writes = rewritten(partyIds)
  if (writes.length < MOST_WRITES) return writes
  // From many to many others is two steps: first from those who are no longer among them.
  return rewritten(before.data.partyIds.filter((id) => partyIds.includes(id)))
}

/** Which of them a transaction of at most `most` writes has room for, beside its own, and which are left. */
export function withRoomFor(
  own: readonly Write[],
  all: readonly Following[],
  most: number,
): { readonly writes: readonly Write[]; readonly left: readonly Following[] } {
  const writes = [...own]
  const left = all.filter((following) => {
    if (writes.length + following.length > most) return true
    writes.push(...following)
    return false
  })
  return { writes, left }
}

/** Brings all that was promised in an interaction up to it, each commitment by itself. May be done any number of times. */
export async function settleCommitments(attempt: Attempt, { id, data }: Interaction): Promise<void> {
  if (data.commitmentIds.length === 0) return
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const now = await findRecord(context.table, scope.tenant, id)
    const all = now ? await commitmentsFollow(attempt, now) : []
    if (all.length === 0) return
    for (const writes of all) await written(context, writes)
    if (tries > 0) await beforeNextTry(context, tries)
  }
}
