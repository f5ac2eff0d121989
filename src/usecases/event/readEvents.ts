import type { Attendance } from '../../domain/attendance.ts'
import type { Event } from '../../domain/event.ts'
import type { AttendanceState, LineOfBusiness, TimeRangeInput } from '../../generated/resolvers.ts'
import { attendanceItem, attendancePartition } from '../../store/items/attendanceItem.ts'
import { eventItem, eventsPartition } from '../../store/items/eventItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { instantRange } from '../instantRange.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type EventArgs = PageArgs & {
  readonly range?: TimeRangeInput | null
  readonly lineOfBusiness?: LineOfBusiness | null
}

/** The institution's events that start in a range, the earliest first. */
export function readEvents(
  context: RequestContext,
  { range, lineOfBusiness, ...page }: EventArgs,
): Promise<Connection<Event>> {
  return readList(
    context,
    {
      about: ['events', range, lineOfBusiness],
      query: ({ tenant }) => ({
        range: {
          ...(lineOfBusiness ? { index: 'gsi1' as const } : {}),
          partition: eventsPartition(tenant, lineOfBusiness ?? undefined),
          ...instantRange(range),
        },
      }),
      parse: eventItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

type AttendanceArgs = PageArgs & { readonly eventId: string; readonly state?: AttendanceState | null }

/** Who is on the list of an event that is there for the caller. */
export async function readAttendance(
  context: RequestContext,
  { eventId, state, ...page }: AttendanceArgs,
): Promise<Connection<Attendance>> {
  const id = idArgument(context, eventId, { prefix: 'evt', name: 'eventId' })
  return readList(
    context,
    {
      about: ['eventAttendance', id, state],
      query: ({ tenant }) => ({
        range: {
          ...(state ? { index: 'gsi1' as const } : {}),
          partition: attendancePartition(tenant, id, state ?? undefined),
          ...WHOLE_PARTITION,
        },
      }),
      parse: attendanceItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}
