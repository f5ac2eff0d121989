import { enter } from '../../access/enter.ts'
import type {
  ContactHistoryFilterInput,
  ContactHistoryOf,
  HistoryOrder,
  TimeRangeInput,
} from '../../generated/resolvers.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { entriesAsKnown } from '../asKnown.ts'
import type { RequestContext } from '../context.ts'
import { readDisclosure } from '../disclosure/readDisclosures.ts'
import { timeRange } from '../interaction/timeRange.ts'
import { type TimelineModel, timelineModel } from '../models.ts'
import { admitEntry } from '../policy/admitEntry.ts'
import { ownerRowByRow, timelineOwner } from '../policy/timelineOwner.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'
import { historyPlace } from './historyPlace.ts'
import { historySubject } from './historySubject.ts'

type HistoryArgs = PageArgs & {
  readonly of: ContactHistoryOf
  readonly range?: TimeRangeInput | null
  readonly filter?: ContactHistoryFilterInput | null
  readonly order?: HistoryOrder | null
}

/**
 * The contacts of a party, one of our own people, a topic, an event or a material, in either direction. Of a party they are seen
 * as its timeline is; of anything else each by itself, so that no list tells of a contact its reader may not know of.
 */
export async function readContactHistory(
  context: RequestContext,
  { of, range, filter, order, ...page }: HistoryArgs,
): Promise<Connection<TimelineModel>> {
  const subject = historySubject(context, of)
  const isByClass = Boolean(filter?.disclosureClass)
  if (isByClass) enter(context.caller, 'INSIDE')
  const isOfParty = subject.kind === 'party'
  const owner = isOfParty ? await timelineOwner(context, subject.id) : ownerRowByRow(context)
  if (!owner) return NO_ROWS
  const descending = order !== 'OLDEST_FIRST'
  const entries = await readList(
    context,
    {
      about: ['contactHistory', subject, range, filter, descending],
      query: ({ tenant }) => ({
        range: { ...historyPlace(tenant, subject, filter), ...timeRange(range), descending },
      }),
      parse: (item) => timelineModel(parseTimelineEntry(item)),
      admit: async (entry, hasLeft) =>
        (await admitEntry(context, owner, entry, hasLeft)) &&
        (!isByClass || (await isClassKnown(context, entry.interaction))),
    },
    page,
  )
  return entriesAsKnown(context, entries)
}

/** That a contact stands in such a list tells what its assessment says: only those who may read that find it there. */
async function isClassKnown(context: RequestContext, { id }: TimelineModel['interaction']): Promise<boolean> {
  return context.caller.kind === 'operator' || (await readDisclosure(context, id)) !== undefined
}
