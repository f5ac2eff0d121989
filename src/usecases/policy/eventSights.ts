import { eventSight, runsEvent } from '../../access/eventSight.ts'
import type { Sight } from '../../access/sight.ts'
import type { Attendance } from '../../domain/attendance.ts'
import type { Event } from '../../domain/event.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'

/** What is seen of a party, also through the firms a person speaks for. */
type SightOf = (context: RequestContext, id: PartyId) => Promise<Sight | undefined>

export function sightOfEvent({ caller }: RequestContext, event: Event): Sight | undefined {
  return caller.kind === 'employee' ? eventSight(caller, event) : undefined
}

/**
 * Who is on an event's list is seen as the contact will be: with the organization they come for, or with them, in the event's
 * line of business. And by those who run the event, where they may know who these are.
 */
export async function sightOfAttendance(
  context: RequestContext,
  { data }: Attendance,
  sightOf: SightOf,
): Promise<Sight | undefined> {
  const { caller } = context
  if (caller.kind !== 'employee') return undefined
  const { eventId, partyId, forPartyId, lineOfBusiness } = data
  const subject = await sightOf(context, forPartyId ?? partyId)
  if (subject?.kind === 'STAFF' && subject.lines.includes(lineOfBusiness)) return subject
  const isKnown = subject !== undefined && (await sightOf(context, partyId)) !== undefined
  const event = isKnown ? await context.loaders.record(eventId) : undefined
  return event && runsEvent(caller, event) ? eventSight(caller, event) : undefined
}
