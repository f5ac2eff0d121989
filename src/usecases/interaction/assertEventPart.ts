import { isDeepStrictEqual } from 'node:util'
import { type EventContact, eventPartOf } from '../../domain/eventContacts.ts'
import type { InteractionData } from '../../domain/interaction.ts'
import { refused } from '../refused.ts'

/**
 * Makes sure that what follows from an event is not said otherwise of its contact: who was there, and when.
 *
 * @param after undefined when it is to be retracted.
 * @throws Refused INVALID_STATE.
 */
export function assertEventPart(before: InteractionData, after?: EventContact): void {
  if (before.eventId === undefined) return
  const said = after && eventPartOf({ ...after, eventId: before.eventId })
  if (isDeepStrictEqual(eventPartOf(before), said)) return
  throw refused(
    'INVALID_STATE',
    ['id'],
    `The contact follows from ${before.eventId}: change the event, or who attended it.`,
    `该互动由活动 ${before.eventId} 产生：请更改活动或参会记录。`,
  )
}
