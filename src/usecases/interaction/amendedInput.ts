import type { InteractionData, Participant } from '../../domain/interaction.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type {
  AmendInteractionInput,
  ParticipantInput,
  RecordInteractionInput,
} from '../../generated/resolvers.ts'

/** The whole input that an amendment stands for: what is not given is as it was, what is null goes. */
export function amendedInput(
  before: InteractionData,
  { id: _, expectedVersion: __, idempotencyKey: ___, reason: ____, ...given }: AmendInteractionInput,
): Omit<RecordInteractionInput, 'idempotencyKey'> {
  const { channel, direction, initiation, occurredAt, participants, subject, topics, content, ...optional } =
    given
  const { confidentiality, insiderListId, ...said } = optional
  return {
    ...before,
    ...said,
    confidentiality: confidentiality ?? before.confidentiality,
    // What everybody may know is under no list.
    insiderListId:
      insiderListId === undefined && confidentiality !== 'NORMAL'
        ? (before.insiderListId ?? null)
        : (insiderListId ?? null),
    channel: channel ?? before.channel,
    direction: direction ?? before.direction,
    initiation: initiation ?? before.initiation,
    occurredAt: occurredAt ?? before.occurredAt,
    participants: participants ?? before.participants.map(participantInput),
    subject: subject ?? before.subject,
    topics: topics ?? before.topics,
    content: content ?? before.content,
  }
}

function participantInput({ id, part }: Participant): ParticipantInput {
  return isRecordId(id, 'prt') ? { partyId: id, part } : { employeeId: id, part }
}
