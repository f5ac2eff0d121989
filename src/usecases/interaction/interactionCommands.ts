import type { Commitment } from '../../domain/commitment.ts'
import type { Interaction, InteractionData } from '../../domain/interaction.ts'
import type {
  AmendInteractionInput,
  CloseCommitmentInput,
  RecordInteractionInput,
  RetractInteractionInput,
} from '../../generated/resolvers.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { assertInsider } from '../grant/confidentialityInput.ts'
import { mayChangeRecord, notAllowed } from '../policy/assertMayChange.ts'
import { assertMayContact } from '../policy/assertMayContact.ts'
import { invalid, refused } from '../refused.ts'
import { amendedInput } from './amendedInput.ts'
import { assertEventPart } from './assertEventPart.ts'
import { interactionFields } from './interactionInput.ts'
import { keptFields } from './keptFields.ts'
import { firmsOf } from './participants.ts'
import { planChangedCommitment } from './planCommitment.ts'
import { commitmentFields, planChangedInteraction, planNewInteraction } from './planInteraction.ts'
import { retouch } from './retouch.ts'
import { settleInteraction } from './settleInteraction.ts'
import { touchAll } from './touch.ts'

export const recordInteraction: Command<Interaction, RecordInteractionInput> = {
  name: 'recordInteraction',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const fields = interactionFields(attempt, input)
    await assertInsider(attempt, fields)
    const [firms, commitments] = await Promise.all([
      firmsOf(attempt, fields.participants, fields.occurredAt),
      commitmentFields(attempt, input.commitments ?? []),
    ])
    await assertMayContact(attempt, { ...fields, firms })
    return planNewInteraction(attempt, { data: { ...fields, commitmentIds: [], firms }, commitments })
  },
  afterwards: async (attempt, interaction) => {
    await settleInteraction(attempt, interaction)
    await touchAll(attempt, interaction)
  },
}

export const amendInteraction: Command<Interaction, AmendInteractionInput> = {
  name: 'amendInteraction',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'int', input)
    await assertMayContact(attempt, before.data, ['id'])
    const fields = interactionFields(attempt, amendedInput(before.data, input))
    await assertInsider(attempt, fields, before.data)
    await assertMayHide(attempt, before, fields.insiderListId)
    assertEventPart(before.data, fields)
    const firms = await firmsOf(attempt, fields.participants, fields.occurredAt)
    await assertMayContact(attempt, { ...fields, firms })
    return planChangedInteraction(attempt, before, { ...fields, ...keptFields(before.data), firms })
  },
  afterwards: async (attempt, interaction) => {
    await settleInteraction(attempt, interaction)
    await retouch(attempt, interaction)
  },
}

/** To put a contact under a list takes it from all who saw it: that is for who recorded it, and who keeps the party. */
async function assertMayHide(
  attempt: Attempt,
  before: Interaction,
  insiderListId: InteractionData['insiderListId'],
): Promise<void> {
  if (insiderListId === undefined || before.data.insiderListId !== undefined) return
  if (before.meta.createdBy === attempt.scope.actor) return
  if (!(await mayChangeRecord({ ...attempt, needs: 'KEEP' }, before))) throw notAllowed(['insiderListId'])
}

export const retractInteraction: Command<Interaction, RetractInteractionInput> = {
  name: 'retractInteraction',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'int', input)
    await assertMayContact(attempt, before.data, ['id'])
    assertEventPart(before.data)
    return planChangedInteraction(attempt, before, before.data, false)
  },
  afterwards: async (attempt, interaction) => {
    await settleInteraction(attempt, interaction)
    await retouch(attempt, interaction)
  },
}

export const closeCommitment: Command<Commitment, CloseCommitmentInput> = {
  name: 'closeCommitment',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'cmt', input)
    if (input.state === 'OPEN')
      throw invalid(['state'], 'KEPT, BROKEN or CANCELLED', 'KEPT、BROKEN 或 CANCELLED', input.state)
    if (before.data.state !== 'OPEN') {
      throw refused(
        'INVALID_STATE',
        ['state'],
        `The commitment is ${before.data.state}.`,
        `该承诺的状态为 ${before.data.state}。`,
      )
    }
    const closingNote = optionalText(input.note, ['note'], 500)
    const data = withoutAbsent({
      ...before.data,
      state: input.state,
      closedAt: attempt.change.at,
      closingNote,
    })
    return planChangedCommitment(attempt, before, data)
  },
}
