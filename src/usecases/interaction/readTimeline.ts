import type { PartyId } from '../../domain/recordId.ts'
import type { TimelineFilterInput, TimeRangeInput } from '../../generated/resolvers.ts'
import { timelinePartitions } from '../../store/items/interactionLists.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition } from '../../store/keys.ts'
import type { RangeQuery } from '../../store/table.ts'
import { entriesAsKnown } from '../asKnown.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type TimelineModel, timelineModel } from '../models.ts'
import { admitEntry } from '../policy/admitEntry.ts'
import { ownerRowByRow, timelineOwner } from '../policy/timelineOwner.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'
import { timeRange } from './timeRange.ts'
import { topicArgument } from './topicArgument.ts'

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
        range: { ...narrowedTimeline(tenant, id, filter), ...timeRange(range), descending: true },
      }),
      parse: (item) => timelineModel(parseTimelineEntry(item)),
      admit: (entry, hasLeft) => admitEntry(context, owner, entry, hasLeft),
    },
    page,
  )
  return entriesAsKnown(context, entries)
}

function narrowedTimeline(
  tenant: string,
  partyId: PartyId,
  filter: TimelineFilterInput | null | undefined,
): Pick<RangeQuery, 'index' | 'partition'> {
  const { channel, initiation, topic } = filter ?? {}
  if (channel) return { index: 'gsi1', partition: timelinePartitions.channel(tenant, partyId, channel) }
  if (initiation)
    return { index: 'gsi2', partition: timelinePartitions.initiation(tenant, partyId, initiation) }
  // An empty topic is one that nothing is about, not no topic.
  if (topic !== undefined && topic !== null) {
    const normal = topicArgument(topic, 'filter.topic')
    return { index: 'gsi3', partition: timelinePartitions.topic(tenant, partyId, normal) }
  }
  return { partition: recordPartition(tenant, partyId) }
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
