import { enter } from '../../access/enter.ts'
import { type CalendarDate, dateInZone, daysBetween } from '../../domain/calendarDate.ts'
import type { OrgUnitId, RelationshipId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { type TriedWarning, tryRule } from '../../domain/tryRule.ts'
import type { WarningRule } from '../../domain/warningRule.ts'
import { endOfDay } from '../../domain/zonedTime.ts'
import { AppError } from '../../errors.ts'
import type { TrialOfInput } from '../../generated/resolvers.ts'
import { findSignals } from '../../store/alerts.ts'
import { timelinePartitions } from '../../store/items/interactionLists.ts'
import { BOOK_POSITIONS, bookPartition, relationshipItem } from '../../store/items/relationshipItem.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { HIGHEST, recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { hasLeft } from '../../store/listEntry.ts'
import type { QueryKey } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { admitLike } from '../policy/admit.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'
import { readRecord } from '../readRecord.ts'
import { today } from '../today.ts'
import { firstDay } from './warningFacts.ts'

/** What a rule would have warned of in one relationship. */
export type TrialModel = { readonly relationship: Relationship; readonly warnings: readonly TriedWarning[] }

const MOST_DAYS = 366
/** For each, its signals and contacts are read. */
const MOST_RELATIONSHIPS = 25
const AT_ONCE = 5

type TrialArgs = PageArgs & {
  readonly ruleId: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly of: TrialOfInput
}

/**
 * What a rule would have warned of in the past, on or not, relationship by relationship.
 *
 * @throws AppError BAD_REQUEST for days that are not in order, too many, or still to come; FORBIDDEN.
 */
export async function tryWarningRule(
  context: RequestContext,
  { ruleId, from, to, of, ...page }: TrialArgs,
): Promise<Connection<TrialModel>> {
  const id = idArgument(context, ruleId, { prefix: 'wrl', name: 'ruleId' })
  const book = bookOf(context, of)
  assertDays(context, from, to)
  if (page.first > MOST_RELATIONSHIPS) {
    throw new AppError('BAD_REQUEST', `first must be 1 to ${MOST_RELATIONSHIPS}, but got ${page.first}.`)
  }
  enter(context.caller, 'RULES')
  const rule = await readRecord(context, 'wrl', id)
  if (!rule) return NO_ROWS
  const begins = BOOK_POSITIONS.NAME
  const { edges, hasNextPage } = await readList<Relationship>(
    context,
    {
      about: ['tryWarningRule', id, from, to, book.id],
      query: ({ tenant }) => ({
        range: { ...book.place(tenant), from: begins, to: `${begins}${HIGHEST}` },
      }),
      parse: relationshipItem.parse,
      needs: 'RULES',
    },
    page,
  )
  const tried = await mapAtMost(AT_ONCE, edges, ({ node }) => triedOn(context, rule, node, { from, to }))
  return {
    hasNextPage,
    edges: edges.map(({ cursor, node }, n) => ({
      cursor,
      node: admitLike(context, { relationship: node, warnings: tried[n] ?? [] }, node),
    })),
  }
}

type Days = { readonly from: CalendarDate; readonly to: CalendarDate }

async function triedOn(
  context: RequestContext,
  rule: WarningRule,
  relationship: Relationship,
  { from, to }: Days,
): Promise<readonly TriedWarning[]> {
  const { table, app, viewer } = context
  const { timeZone } = app
  const isSilence = rule.data.test.kind === 'SILENCE'
  const [signals, humanDays] = await Promise.all([
    isSilence
      ? []
      : findSignals(table, viewer.tenant, relationship.id, {
          from: firstDay([rule], from),
          consistent: false,
        }),
    isSilence ? humanDaysTo(context, relationship, { from, to }) : [],
  ])
  const facts = { relationship: relationship.data, signals }
  return tryRule(rule.data, facts, { from, to, humanDays, endOf: (day) => endOfDay(day, timeZone) })
}

/** The days of contacts by persons, in order: from the last before the first day on. */
async function humanDaysTo(
  { table, app: { timeZone }, viewer: { tenant } }: RequestContext,
  { data: { partyId, lineOfBusiness } }: Relationship,
  { from, to }: Days,
): Promise<readonly CalendarDate[]> {
  const [first] = SORT_KEYS.interactions
  const range = {
    index: 'gsi2',
    partition: timelinePartitions.initiation(tenant, partyId, 'HUMAN'),
    from: first,
    to: `${first}${endOfDay(to, timeZone)}${HIGHEST}`,
    descending: true,
    limit: 200,
  } as const
  const days: CalendarDate[] = []
  let after: QueryKey | undefined
  do {
    const page = await table.query({ ...range, ...(after === undefined ? {} : { after }) })
    for (const item of page.items.filter((item) => !hasLeft(item))) {
      const { isContact, interaction } = parseTimelineEntry(item)
      const line = interaction.lineOfBusiness
      if (!isContact || (line !== undefined && line !== lineOfBusiness)) continue
      days.push(dateInZone(new Date(interaction.occurredAt), timeZone))
    }
    after = page.lastKey
  } while (after && (days.at(-1) ?? to) >= from)
  return days.toReversed()
}

type Book = {
  readonly id: OrgUnitId | RelationshipId
  readonly place: (tenant: string) => { readonly index?: 'gsi2'; readonly partition: string }
}

function bookOf(context: RequestContext, { unitId, relationshipId }: TrialOfInput): Book {
  if (unitId) {
    const id = idArgument(context, unitId, { prefix: 'unt', name: 'of.unitId' })
    return { id, place: (tenant) => ({ index: 'gsi2', partition: bookPartition(tenant, id) }) }
  }
  const id = idArgument(context, relationshipId ?? '', { prefix: 'rel', name: 'of.relationshipId' })
  // Its place in books stands in its own partition.
  return { id, place: (tenant) => ({ partition: recordPartition(tenant, id) }) }
}

function assertDays({ app }: RequestContext, from: CalendarDate, to: CalendarDate): void {
  if (from <= to && to <= today(app) && daysBetween(from, to) < MOST_DAYS) return
  throw new AppError(
    'BAD_REQUEST',
    `from must not be after to, to not after today, and both at most ${MOST_DAYS} days, but got ${from} to ${to}.`,
  )
}
