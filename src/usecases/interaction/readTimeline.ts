import type { TimelineFilterInput, TimeRangeInput } from '../../generated/resolvers.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition } from '../../store/keys.ts'
import { entriesAsKnown } from '../asKnown.ts'
import type { RequestContext } from '../context.ts'
import { historyPlace } from '../history/historyPlace.ts'
import { idArgument } from '../idArgument.ts'
import { type TimelineModel, timelineModel } from '../models.ts'
import { admitEntry } from '../policy/admitEntry.ts'
import { ownerRowByRow, timelineOwner } from '../policy/timelineOwner.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'
import { timeRange } from './timeRange.ts'

type TimelineArgs = PageArgs & {
  readonly partyId: string
  readonly range?: TimeRangeInput | null
  readonly filter?: TimelineFilterInput | null
}

/** A party's interactions, newest first, narrowed by one thing at most. */
export async function readTimeline(
  context: RequestContext,
  { partyId, range, filter, ...page }: TimelineArgs,
): Promise<Connection<TimelineModel>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  const owner = await timelineOwner(context, id)
  if (!owner) return NO_ROWS
  const entries = await readList(
    context,
    {
      about: ['timeline', id, range, filter],
      query: ({ tenant }) => ({
        range: {
          ...historyPlace(tenant, { kind: 'party', id }, filter),
          ...timeRange(range),
          descending: true,
        },
      }),
      parse: (item) => timelineModel(parseTimelineEntry(item)),
      admit: (entry, hasLeft) => admitEntry(context, owner, entry, hasLeft),
    },
    page,
  )
  return entriesAsKnown(context, entries)
}

type EmployeeTimelineArgs = PageArgs & { readonly employeeId: string; readonly range?: TimeRangeInput | null }

export function readEmployeeInteractions(
  context: RequestContext,
  { employeeId, range, ...page }: EmployeeTimelineArgs,
): Promise<Connection<TimelineModel>> {
  const id = idArgument(context, employeeId, { prefix: 'emp', name: 'employeeId' })
  const owner = ownerRowByRow(context)
  return readList(
    context,
    {
      about: ['employeeInteractions', id, range],
      query: ({ tenant }) => ({
        range: { partition: recordPartition(tenant, id), ...timeRange(range), descending: true },
      }),
      parse: (item) => timelineModel(parseTimelineEntry(item)),
      admit: (entry, hasLeft) => admitEntry(context, owner, entry, hasLeft),
      needs: 'INSIDE',
    },
    page,
  )
}
