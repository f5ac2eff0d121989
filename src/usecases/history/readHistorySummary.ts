import { enter } from '../../access/enter.ts'
import type { Sight } from '../../access/sight.ts'
import { addMonths, monthOf } from '../../domain/calendarMonth.ts'
import { periodOf } from '../../domain/calendarPeriod.ts'
import type { Commitment } from '../../domain/commitment.ts'
import { type Counted, type TallyMeasure, tallyMeasure } from '../../domain/contactTally.ts'
import { completeUpTo } from '../../domain/freshness.ts'
import type { Instant } from '../../domain/instant.ts'
import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import { AppError } from '../../errors.ts'
import { readFreshness } from '../../store/freshness.ts'
import { commitmentItem } from '../../store/items/commitmentItem.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { listPage } from '../../store/listPage.ts'
import { readTallies } from '../../store/tallyItems.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { timelineModel } from '../models.ts'
import { admit, admitAs } from '../policy/admit.ts'
import { admitEntry, type TimelineOwner } from '../policy/admitEntry.ts'
import { seenParty } from '../policy/recordSight.ts'
import { timelineOwner } from '../policy/timelineOwner.ts'
import { today } from '../today.ts'
import { type ContactSilence, readSilences } from './readSilences.ts'
import { type ContactQuarterModel, type EmployeeMetModel, employeesMet, quarterRows } from './summaryRows.ts'

export type HistorySummaryModel = {
  readonly firstContactAt: Instant | null
  readonly lastContactAt: Instant | null
  readonly quarters: readonly ContactQuarterModel[] | null
  readonly met: readonly EmployeeMetModel[] | null
  readonly silences: readonly ContactSilence[]
  readonly openCommitments: readonly Commitment[]
  readonly completeUpTo: Instant | null
}

const MOST_QUARTERS = 400
const MOST_COMMITMENTS = 100

/** Null when there is no such party for the caller. @throws AppError BAD_REQUEST, FORBIDDEN to partners. */
export async function readHistorySummary(
  context: RequestContext,
  { partyId, quarters }: { readonly partyId: string; readonly quarters: number },
): Promise<HistorySummaryModel | null> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  if (!Number.isInteger(quarters) || quarters < 1 || quarters > MOST_QUARTERS) {
    throw new AppError('BAD_REQUEST', `quarters must be 1 to ${MOST_QUARTERS}, but got ${quarters}.`)
  }
  const owner = await timelineOwner(context, id)
  // Operators are asked of nobody whether they see a party: it may not be there.
  if (!owner?.sight || !(await context.loaders.record(id))) return null
  const firstMonth = addMonths(monthOf(today(context.app)), -3 * (quarters - 1))
  const from = periodOf('QUARTER', `${firstMonth}-01`).name
  const [first, last, tallies, silences, openCommitments, freshness] = await Promise.all([
    oneContactAt(context, id, owner, 'FIRST'),
    oneContactAt(context, id, owner, 'LAST'),
    readTallies(context.table, tenant, { partyId: id, from }),
    readSilences(context, id),
    openCommitmentsOf(context, id),
    readFreshness(context.table, tenant),
  ])
  const measured = tallies.flatMap(({ quarter, sums }) =>
    [...sums].flatMap(([measure, sum]) => {
      const of = tallyMeasure(measure)
      return of ? [{ quarter, of, number: Number(sum) }] : []
    }),
  )
  const seen = await seenCounts(
    context,
    owner,
    measured.map(({ of }) => of.counted),
  )
  const visible = measured.filter(({ of }) => isCounted(seen, of))
  const isTold = owner.sight.kind === 'ALL' || owner.isCovered || seen.size > 0
  const summary: HistorySummaryModel = {
    firstContactAt: first,
    lastContactAt: last,
    quarters: isTold ? quarterRows(visible) : null,
    met: isTold ? await employeesMet(context, visible) : null,
    silences,
    openCommitments,
    completeUpTo: completeUpTo(freshness) ?? null,
  }
  context.returned.nodes += 1
  return admitAs(context, summary, owner.sight)
}

/** By what the caller may be told of contacts, and in which lines of business. */
type SeenCounts = ReadonlyMap<Counted, readonly LineOfBusiness[] | 'EVERY'>

async function seenCounts(
  context: RequestContext,
  { sight, isCovered }: TimelineOwner,
  counted: readonly Counted[],
): Promise<SeenCounts> {
  if (sight?.kind === 'ALL') return new Map([['ALL', 'EVERY']])
  const firmIds = [...new Set(counted)].flatMap((each) => (isRecordId(each, 'prt') ? [each] : []))
  const firms = await Promise.all(
    firmIds.map(async (firmId) => {
      const firm = await seenParty(context, firmId)
      return [firmId, firm.isCovered ? linesSeen(firm.sight) : undefined] as const
    }),
  )
  const all = [['OWN', isCovered ? linesSeen(sight) : undefined] as const, ...firms]
  return new Map(all.flatMap(([each, lines]) => (lines ? [[each, lines] as const] : [])))
}

function linesSeen(sight: Sight | undefined): readonly LineOfBusiness[] | undefined {
  return sight?.kind === 'STAFF' && sight.level === 'FULL' ? sight.lines : undefined
}

function isCounted(seen: SeenCounts, { counted, line }: TallyMeasure): boolean {
  const lines = seen.get(counted)
  if (lines === undefined) return false
  return lines === 'EVERY' || line === undefined || lines.includes(line)
}

async function oneContactAt(
  context: RequestContext,
  id: PartyId,
  owner: TimelineOwner,
  which: 'FIRST' | 'LAST',
): Promise<Instant | null> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const [from, to] = SORT_KEYS.interactions
  const { items } = await listPage(context.table, {
    range: { partition: recordPartition(tenant, id), from, to, descending: which === 'LAST' },
    walk: { pin: context.app.now().toISOString() },
    first: 1,
    show: async (item) => {
      const entry = timelineModel(parseTimelineEntry(item))
      return (await admitEntry(context, owner, entry)) ? entry.interaction.summary.occurredAt : undefined
    },
  })
  return items[0]?.node ?? null
}

async function openCommitmentsOf(context: RequestContext, id: PartyId): Promise<readonly Commitment[]> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const [from, to] = SORT_KEYS.commitments
  const { items } = await listPage(context.table, {
    range: { partition: recordPartition(tenant, id), from, to },
    walk: { pin: context.app.now().toISOString() },
    first: MOST_COMMITMENTS,
    stands: () => true,
    show: (item) => admit(context, commitmentItem.parse(item)),
  })
  return items.map(({ node }) => node)
}
