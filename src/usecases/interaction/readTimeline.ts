import { ALL } from '../../access/sight.ts'
import { normalTopic, TOPIC_CHARACTERS } from '../../domain/interaction.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import type { TimelineFilterInput, TimeRangeInput } from '../../generated/resolvers.ts'
import { timelinePartitions } from '../../store/items/interactionItem.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import type { RangeQuery } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type TimelineModel, timelineModel } from '../models.ts'
import { admitEntry } from '../policy/admitEntry.ts'
import { timelineOwner } from '../policy/timelineOwner.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'

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
  return readList(
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
    const normal = normalTopic(topic)
    if ([...normal].length > TOPIC_CHARACTERS)
      throw new AppError('BAD_REQUEST', `filter.topic must be at most ${TOPIC_CHARACTERS} characters.`)
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
  // Each row is decided by itself: whose contact it was says nothing of who may see it.
  const owner = { id, sight: context.caller.kind === 'operator' ? ALL : undefined, isCovered: false }
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

/** An instant without an id behind it sorts before all entries of that instant: so `to` is excluded. */
function timeRange(range: TimeRangeInput | null | undefined): Pick<RangeQuery, 'from' | 'to'> {
  const [first, last] = SORT_KEYS.interactions
  const from = range?.from ? `${first}${range.from}` : first
  const to = range?.to ? `${first}${range.to}` : last
  if (from > to)
    throw new AppError('BAD_REQUEST', `range.to must not be before range.from, but got ${range?.to}.`)
  return { from, to }
}
