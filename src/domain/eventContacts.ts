import type { AttendanceData } from './attendance.ts'
import type { EventData } from './event.ts'
import type { InteractionData, Participant } from './interaction.ts'
import type { EventId, PartyId } from './recordId.ts'

/** What of a contact follows from the event it is a part of. The rest is said by those who were there. */
export type EventContact = Pick<
  InteractionData,
  | 'channel'
  | 'direction'
  | 'initiation'
  | 'occurredAt'
  | 'durationMinutes'
  | 'lineOfBusiness'
  | 'participants'
  | 'subject'
  | 'topics'
  | 'content'
  | 'eventId'
>

/**
 * People of one firm in one contact. With ten hosts and the firm they have room among the participants of an interaction, and
 * all their places in lists can be moved in one transaction, also where some of them speak for other firms too.
 */
export const MOST_IN_CONTACT = 20

const MINUTE_MS = 60_000

/**
 * The contacts that an event was with those of one group: none unless it was held; one, unless they were more than
 * `MOST_IN_CONTACT`. The same people make the same contacts, in whatever order they are given.
 *
 * @param groupId the organization they came for, or the one person who came for none.
 * @param people those who attended.
 */
export function eventContacts(
  eventId: EventId,
  event: EventData,
  { groupId, people }: { readonly groupId: PartyId; readonly people: readonly AttendanceData[] },
): readonly EventContact[] {
  if (event.state !== 'HELD') return []
  const there = [...new Set(people.map(({ partyId }) => partyId))].toSorted()
  const firm: readonly Participant[] = people.some(({ forPartyId }) => forPartyId === groupId)
    ? [{ id: groupId, part: 'ATTENDEE' }]
    : []
  const count = Math.ceil(there.length / MOST_IN_CONTACT)
  return Array.from({ length: count }, (_, n): EventContact => {
    const some = there
      .slice(n * MOST_IN_CONTACT, (n + 1) * MOST_IN_CONTACT)
      .filter((id) => id !== firm[0]?.id)
    return {
      channel: 'EVENT',
      direction: 'OUTBOUND',
      initiation: 'HUMAN',
      occurredAt: event.startsAt,
      durationMinutes: Math.round((Date.parse(event.endsAt) - Date.parse(event.startsAt)) / MINUTE_MS),
      lineOfBusiness: event.lineOfBusiness,
      participants: [
        ...event.hostIds.map((id): Participant => ({ id, part: 'HOST' })),
        ...firm,
        ...some.map((id): Participant => ({ id, part: 'ATTENDEE' })),
      ],
      subject: event.name,
      topics: event.topics,
      content: event.content,
      eventId,
    }
  })
}

/** The part of a contact that follows from its event. */
export function eventPartOf(data: EventContact): EventContact {
  const { channel, direction, initiation, occurredAt, durationMinutes, lineOfBusiness } = data
  const { participants, subject, topics, content, eventId } = data
  return {
    ...{ channel, direction, initiation, occurredAt, participants, subject, topics, content },
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(lineOfBusiness === undefined ? {} : { lineOfBusiness }),
    ...(eventId === undefined ? {} : { eventId }),
  }
}
