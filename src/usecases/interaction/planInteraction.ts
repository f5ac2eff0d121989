import type { Commitment } from '../../domain/commitment.ts'
import { INTERACTION_LIMITS, type Interaction, type InteractionData } from '../../domain/interaction.ts'
import { firstMeta } from '../../domain/record.ts'
import type { CommitmentId } from '../../domain/recordId.ts'
import type { CommitmentInput } from '../../generated/resolvers.ts'
import { commitmentItem } from '../../store/items/commitmentItem.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { changed, type RecordWrites, recordWrites } from '../../store/recordKind.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { assertNew } from '../assertNew.ts'
import { checkedCount, checkedText, partyOrEmployee, withoutAbsent } from '../checks.ts'
import { type Attempt, idFromSource, MOST_PLANNED, newId, type Plan, recordIdFor } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { notFound } from '../refused.ts'
import { commitmentsFollow, type ShownWith, shownWith, withRoomFor } from './commitmentsFollow.ts'
import { type Touch, touchesOf } from './touch.ts'

type Recorded = {
  readonly data: InteractionData
  readonly commitments: readonly Omit<Commitment['data'], 'interactionId' | keyof ShownWith>[]
}

/** Records a contact, with the commitments made in it, and counts it as the last one of the relationships it touches. */
export async function planNewInteraction(
  attempt: Attempt,
  { data, commitments }: Recorded,
): Promise<Plan<Interaction>> {
  const { scope, change, movedAt } = attempt
  const id = recordIdFor(attempt, 'int')
  await assertNew(attempt, id)
  const commitmentIds = commitments.map((_, n) => commitmentIdFor(attempt, n))
  const interaction: Interaction = {
    kind: 'interaction',
    id,
    meta: firstMeta(change),
    data: { ...data, commitmentIds },
  }
  const plan = recordWrites(interactionItem, scope.tenant, undefined, interaction, movedAt)
  const shown = shownWith(interaction)
  const promised = (partyIds: Commitment['data']['partyIds']) =>
    commitments.flatMap((commitment, n) =>
      commitmentWrites(attempt, commitmentIds[n] as CommitmentId, {
        ...commitment,
        interactionId: id,
        ...shown,
        partyIds,
      }),
    )
  const all = [...plan.writes, ...promised(shown.partyIds)]
  const hasRoom = all.length <= MOST_PLANNED
  // Without room, commitments are shown with nobody yet: `settleCommitments` follows.
  const whole = { ...plan, writes: hasRoom ? all : [...plan.writes, ...promised([])] }
  // An import counts the contacts of a batch together, once they are written.
  const sizedPlan = attempt.importing
    ? sized(whole, [], MOST_PLANNED)
    : sized(whole, await touchesOf(attempt, whole.record))
  return hasRoom ? sizedPlan : { ...sizedPlan, followUp: true }
}

/** An imported interaction's commitments are made only once too. */
function commitmentIdFor(attempt: Attempt, n: number): CommitmentId {
  const { system, externalId } = attempt.change.source
  if (externalId === undefined) return newId(attempt, 'cmt')
  return idFromSource(attempt.scope.tenant, 'cmt', { system, externalId: JSON.stringify([externalId, n]) })
}

function commitmentWrites(
  { scope, change, movedAt }: Attempt,
  id: CommitmentId,
  data: Commitment['data'],
): readonly Write[] {
  const commitment: Commitment = { kind: 'commitment', id, meta: firstMeta(change), data }
  return recordWrites(commitmentItem, scope.tenant, undefined, commitment, movedAt).writes
}

/** Gives an interaction what it says now. */
export async function planChangedInteraction(
  attempt: Attempt,
  before: Placed<Interaction>,
  data: InteractionData,
  active = true,
): Promise<Plan<Interaction>> {
  const { scope, change, movedAt } = attempt
  const after = changed(before, data, change, active)
  const plan = recordWrites(interactionItem, scope.tenant, before, after, movedAt)
  const follow = await commitmentsFollow(attempt, after)
  const { writes } = withRoomFor(plan.writes, follow, MOST_PLANNED)
  const whole = { ...plan, writes }
  const touches = active ? await touchesOf(attempt, whole.record) : []
  // Whatever it touched before may have another last contact now.
  return { ...sized(whole, touches), before, followUp: true }
}

/** The most items that recording an interaction writes at once: the budget of docs/data-model.md. */
function promisedWrites({ data }: Interaction): number {
  return 2 * data.participants.length + 6
}

/**
 * Touches, and entries that may follow, that go beyond the promised size of the transaction follow it, before the caller
 * hears of it: see `settleInteraction`. A new contact's entries in the lists of the whole institution alone need not be waited
 * for: they follow from the stream (`listsFollow`).
 */
function sized(
  plan: RecordWrites<Interaction>,
  touches: readonly Touch[],
  most = Math.min(MOST_PLANNED, promisedWrites(plan.record) - 2),
): Plan<Interaction> {
  const writes = [...plan.writes]
  const left = [...touches, plan.later].filter((part) => {
    if (writes.length + part.length > most) return true
    writes.push(...part)
    return false
  })
  // The first contact of a day moves the relationship in books by last contact.
  const moved = plan.moved || touches.some(({ length }) => length > 1)
  const followUp = left.some((part) => part !== plan.later || hasFurtherTopics(plan.record))
  return { record: plan.record, moved, writes, followUp }
}

/** Whether it stands in more lists of a timeline than one entry can. */
export function hasFurtherTopics({ data }: Interaction): boolean {
  return data.topics.length > 1
}

/** What an interaction's commitments say, checked against those who made them. */
export async function commitmentFields(
  attempt: Attempt,
  inputs: readonly CommitmentInput[],
): Promise<Recorded['commitments']> {
  const { context, scope } = attempt
  const all = checkedCount(inputs, ['commitments'], { most: INTERACTION_LIMITS.commitments }).map(
    (input, n) => {
      const field = ['commitments', n]
      const { ownerPartyId, ownerEmployeeId } = input
      return withoutAbsent({
        text: checkedText(input.text, [...field, 'text'], { most: 500 }),
        ownerId: partyOrEmployee(
          { partyId: ownerPartyId, employeeId: ownerEmployeeId },
          { partyId: [...field, 'ownerPartyId'], employeeId: [...field, 'ownerEmployeeId'] },
        ),
        dueOn: input.dueOn,
        state: 'OPEN' as const,
      })
    },
  )
  const owners = await findRecords(
    context.table,
    scope.tenant,
    all.map(({ ownerId }) => ownerId),
  )
  for (const [n, { ownerId }] of all.entries()) {
    const owner = owners.get(ownerId)
    if (!owner?.meta.active) throw notFound(['commitments', n], ownerId)
    await assertKnown(attempt, owner, ['commitments', n])
  }
  return all
}
