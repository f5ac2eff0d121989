import * as z from 'zod'
import { EVENT_KINDS, EVENT_STATES, type Event } from '../../domain/event.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from '../../domain/relationship.ts'
import { tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    kind: z.enum(EVENT_KINDS),
    name: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    timeZone: z.string(),
    place: z.string().exactOptional(),
    online: z.boolean(),
    hostIds: z.array(idOf('emp')),
    topics: z.array(z.string()),
    content: z.array(z.object({ label: z.string(), uri: z.string(), sha256: z.string().exactOptional() })),
    state: z.enum(EVENT_STATES),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
  }),
)

/** The institution's events by the time they start, or those of one line of business. */
export function eventsPartition(tenant: string, line?: LineOfBusiness): string {
  return tenantPartition(tenant, 'events', ...(line === undefined ? [] : [line]))
}

export const eventItem: RecordKind<Event> = {
  kind: 'event',
  prefix: 'evt',
  parse: recordParser('event', 'evt', dataSchema),
  entries: (tenant, event) => [
    {
      partition: eventsPartition(tenant),
      position: `${event.data.startsAt}#${event.id}`,
      lists: [eventsPartition(tenant, event.data.lineOfBusiness)],
      body: encodeRecord(event),
    },
  ],
  copies: () => [],
  claims: () => [],
}
