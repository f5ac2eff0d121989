import { INTERACTION_LIMITS } from '../../../domain/interaction.ts'
import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { refused, skipped } from '../../issues.ts'
import { record } from '../../record.ts'
import type { Message, RecipientKind } from './messages.ts'
import { source } from './source.ts'

const PARTS = { to: 'RECIPIENT', cc: 'COPIED', bcc: 'BLIND_COPIED' } as const satisfies Record<
  RecipientKind,
  string
>

/** A message as an interaction among others; or why it is none. */
export function messageRecord(message: Message): ImportRecord | ImportIssue {
  const { key, place, sender, time, topic, recipients } = message
  const others = [...recipients.values()]
  if (others.every(({ personId }) => personId === sender)) {
    return skipped(place, 'SELF_ONLY', `a message of ${sender} at ${time} to nobody but the sender`)
  }
  const participants = [
    { partyId: `@prt:person/${sender}`, part: 'INITIATOR' as const },
    ...others.map(({ personId, kind }) => ({ partyId: `@prt:person/${personId}`, part: PARTS[kind] })),
  ]
  const most = INTERACTION_LIMITS.participants
  if (participants.length > most) {
    // Split, it would be on the sender's timeline twice; cut, somebody would miss it.
    const message = `expected at most ${most} participants, but the message of ${sender} at ${time} has ${participants.length}`
    return refused(place, 'TOO_MANY_PARTICIPANTS', message)
  }
  return record('interaction', place, {
    channel: 'EMAIL',
    direction: 'EXTERNAL',
    initiation: 'HUMAN',
    occurredAt: `${time.replace(' ', 'T')}.000Z`,
    participants,
    subject: topic === '0' || topic === '' ? 'E-mail' : `E-mail on topic ${topic}`,
    topics: topicsOf(message),
    source: source(`message/${key}`),
  })
}

/** Topic 0 and LDC topic 0 are outliers, LDC topic -1 is none. No message of the data is in more than 4 others. */
function topicsOf({ topic, ldcTopics }: Message): readonly string[] {
  const own = topic === '0' || topic === '' ? [] : [`topic ${topic}`]
  const ldc = [...ldcTopics].filter((number) => Number(number) > 0).map((number) => `ldc ${number}`)
  return [...own, ...ldc.toSorted()].slice(0, INTERACTION_LIMITS.topics)
}
