import type { Employee, OrgUnit } from '../domain/employee.ts'
import type { Holding } from '../domain/holding.ts'
import { normalTopic, TOPIC_CHARACTERS } from '../domain/interaction.ts'
import { isRecordId, type PartyId, type RecordId, type RecordPrefix } from '../domain/recordId.ts'
import type { Relationship } from '../domain/relationship.ts'
import type { TieKind } from '../domain/tieCatalogue.ts'
import { tieAt } from '../domain/tieStatements.ts'
import type { Transaction } from '../domain/transaction.ts'
import { AppError } from '../errors.ts'
import type {
  AsOfInput,
  BookInput,
  BookOrder,
  DateRangeInput,
  TieDirection,
  TimelineFilterInput,
  TimeRangeInput,
} from '../generated/resolvers.ts'
import { employeeItem, employeesPartition } from '../store/items/employeeItem.ts'
import { holdingItem, holdingsPartition } from '../store/items/holdingItem.ts'
import { timelinePartitions } from '../store/items/interactionItem.ts'
import { orgUnitItem, unitsPartition } from '../store/items/orgUnitItem.ts'
import { BOOK_POSITIONS, bookPartition, relationshipItem } from '../store/items/relationshipItem.ts'
import { tieItem, tiesPartition } from '../store/items/tieItem.ts'
import { parseTimelineEntry } from '../store/items/timelineEntry.ts'
import { transactionItem, transactionsPartition } from '../store/items/transactionItem.ts'
import { HIGHEST, LOWEST, recordPartition, SORT_KEYS } from '../store/keys.ts'
import { parseRecord } from '../store/recordKinds.ts'
import type { RangeQuery } from '../store/table.ts'
import type { RequestContext } from './context.ts'
import {
  type KeptPrefix,
  type RecordVersionModel,
  type TieViewModel,
  type TimelineModel,
  timelineModel,
} from './models.ts'
import { type Connection, type PageArgs, readList } from './readList.ts'
import { today } from './today.ts'

/** All of a partition. */
const EVERYTHING = { from: LOWEST, to: HIGHEST } as const

/** @throws AppError BAD_REQUEST that names the argument, what was expected and what came. */
function idArgument<P extends RecordPrefix>(text: string, prefix: P, name: string): RecordId<P> {
  if (isRecordId(text, prefix)) return text
  throw new AppError(
    'BAD_REQUEST',
    `${name} must be an id that begins with ${prefix}_, but got ${text.slice(0, 60)}.`,
  )
}

export function readOrgUnits(
  context: RequestContext,
  { parentId, ...page }: PageArgs & { readonly parentId?: string | null },
): Promise<Connection<OrgUnit>> {
  const parent = parentId ? idArgument(parentId, 'unt', 'parentId') : undefined
  return readList(
    context,
    {
      about: ['orgUnits', parent],
      query: ({ tenant }) => ({ range: { partition: unitsPartition(tenant, parent), ...EVERYTHING } }),
      parse: orgUnitItem.parse,
    },
    page,
  )
}

export function readEmployees(
  context: RequestContext,
  { unitId, ...page }: PageArgs & { readonly unitId?: string | null },
): Promise<Connection<Employee>> {
  const unit = unitId ? idArgument(unitId, 'unt', 'unitId') : undefined
  return readList(
    context,
    {
      about: ['employees', unit],
      query: ({ tenant }) => ({ range: { partition: employeesPartition(tenant, unit), ...EVERYTHING } }),
      parse: employeeItem.parse,
    },
    page,
  )
}

type BookArgs = PageArgs & { readonly of: BookInput; readonly order: BookOrder }

/** An employee's or a unit's book of relationships, in one of its orders. */
export function readBook(
  context: RequestContext,
  { of: { employeeId, unitId }, order, ...page }: BookArgs,
): Promise<Connection<Relationship>> {
  const owner = employeeId
    ? ({ index: 'gsi1', id: idArgument(employeeId, 'emp', 'of.employeeId') } as const)
    : ({ index: 'gsi2', id: idArgument(unitId ?? '', 'unt', 'of.unitId') } as const)
  const begins = BOOK_POSITIONS[order]
  return readList(
    context,
    {
      about: ['book', owner.id, order],
      query: ({ tenant }) => ({
        range: {
          index: owner.index,
          partition: bookPartition(tenant, owner.id),
          from: begins,
          to: `${begins}${HIGHEST}`,
        },
        // After each day's first contact a relationship's place of before stays for a day: as many as are in the book.
        ...(order === 'LAST_CONTACT' ? { spare: page.first + 10 } : {}),
      }),
      parse: relationshipItem.parse,
    },
    page,
  )
}

type TieArgs = PageArgs & {
  readonly partyId: string
  readonly kind?: TieKind | null
  readonly direction?: TieDirection | null
  readonly asOf?: AsOfInput | null
  readonly includeEnded?: boolean | null
}

/** A party's ties in both directions, as they were on a day, as far as was known at a moment. */
export function readTies(
  context: RequestContext,
  { partyId, kind, direction, asOf, includeEnded, ...page }: TieArgs,
): Promise<Connection<TieViewModel>> {
  const id = idArgument(partyId, 'prt', 'partyId')
  const side = direction ? ({ OUTGOING: 'OUT', INCOMING: 'IN' } as const)[direction] : undefined
  const validAt = asOf?.validAt ?? today(context.app)
  const index = kind ? (side ? 'gsi3' : 'gsi1') : side ? 'gsi2' : undefined
  const narrowed = [kind, side].flatMap((part) => part ?? [])
  return readList(
    context,
    {
      about: ['ties', id, kind, side, asOf?.validAt, asOf?.knownAt, includeEnded],
      query: ({ tenant }, pin) => {
        const knownAt = asOf?.knownAt ?? pin
        // Ties are listed by their last day as known now: what was known earlier may have been otherwise.
        const from = includeEnded || asOf?.knownAt ? EVERYTHING.from : validAt
        const range: Omit<RangeQuery, 'after' | 'limit'> = {
          ...(index === undefined ? {} : { index }),
          partition: tiesPartition(tenant, id, ...narrowed),
          from,
          to: EVERYTHING.to,
          descending: true,
        }
        return {
          range,
          keep: (item) => {
            const { meta, data } = tieItem.parse(item)
            return (
              meta.createdAt <= knownAt &&
              (includeEnded || tieAt(data.statements, { validAt, knownAt }).inForce)
            )
          },
        }
      },
      parse: (item, pin) => {
        const tie = tieItem.parse(item)
        const knownAt = asOf?.knownAt ?? pin
        return { tie, side: tie.data.fromPartyId === id ? 'OUT' : 'IN', validAt, knownAt }
      },
    },
    page,
  )
}

type TimelineArgs = PageArgs & {
  readonly partyId: string
  readonly range?: TimeRangeInput | null
  readonly filter?: TimelineFilterInput | null
}

/** A party's interactions, newest first, narrowed by one thing at most. */
export function readTimeline(
  context: RequestContext,
  { partyId, range, filter, ...page }: TimelineArgs,
): Promise<Connection<TimelineModel>> {
  const id = idArgument(partyId, 'prt', 'partyId')
  return readList(
    context,
    {
      about: ['timeline', id, range, filter],
      query: ({ tenant }) => ({
        range: { ...narrowedTimeline(tenant, id, filter), ...timeRange(range), descending: true },
      }),
      parse: (item) => timelineModel(parseTimelineEntry(item)),
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
  if (topic) {
    const normal = normalTopic(topic)
    if ([...normal].length > TOPIC_CHARACTERS)
      throw new AppError('BAD_REQUEST', `filter.topic must be at most ${TOPIC_CHARACTERS} characters.`)
    return { index: 'gsi3', partition: timelinePartitions.topic(tenant, partyId, normal) }
  }
  return { partition: recordPartition(tenant, partyId) }
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

type EmployeeTimelineArgs = PageArgs & { readonly employeeId: string; readonly range?: TimeRangeInput | null }

export function readEmployeeInteractions(
  context: RequestContext,
  { employeeId, range, ...page }: EmployeeTimelineArgs,
): Promise<Connection<TimelineModel>> {
  const id = idArgument(employeeId, 'emp', 'employeeId')
  return readList(
    context,
    {
      about: ['employeeInteractions', id, range],
      query: ({ tenant }) => ({
        range: { partition: recordPartition(tenant, id), ...timeRange(range), descending: true },
      }),
      parse: (item) => timelineModel(parseTimelineEntry(item)),
    },
    page,
  )
}

export function readHoldings(
  context: RequestContext,
  { partyId, ...page }: PageArgs & { readonly partyId: string },
): Promise<Connection<Holding>> {
  const id = idArgument(partyId, 'prt', 'partyId')
  return readList(
    context,
    {
      about: ['holdings', id],
      query: ({ tenant }) => ({
        range: { partition: holdingsPartition(tenant, id), ...EVERYTHING, descending: true },
      }),
      parse: holdingItem.parse,
    },
    page,
  )
}

type TransactionArgs = PageArgs & { readonly partyId: string; readonly range?: DateRangeInput | null }

/** A listed transaction; `cut` when its lines are only in the record. */
export type ListedTransaction = Transaction & { readonly cut?: true }

export function readTransactions(
  context: RequestContext,
  { partyId, range, ...page }: TransactionArgs,
): Promise<Connection<ListedTransaction>> {
  const id = idArgument(partyId, 'prt', 'partyId')
  const from = range?.from ?? EVERYTHING.from
  const to = range?.to ? `${range.to}~` : EVERYTHING.to
  if (from > to)
    throw new AppError('BAD_REQUEST', `range.to must not be before range.from, but got ${range?.to}.`)
  return readList(
    context,
    {
      about: ['transactions', id, range],
      query: ({ tenant }) => ({
        range: { partition: transactionsPartition(tenant, id), from, to, descending: true },
      }),
      parse: listedTransaction,
    },
    page,
  )
}

export function listedTransaction(item: Readonly<Record<string, unknown>>): ListedTransaction {
  return { ...transactionItem.parse(item), ...(item['cut'] === true ? { cut: true } : {}) }
}

type HistoryArgs = PageArgs & { readonly id: string; readonly knownAt?: string | null }

/** The versions of a record, newest first: one range has the record and all its earlier versions. */
export function readHistory(
  context: RequestContext,
  { id: text, knownAt, ...page }: HistoryArgs,
): Promise<Connection<RecordVersionModel>> {
  if (!isRecordId(text))
    throw new AppError('BAD_REQUEST', `id must be the id of a record, but got ${text.slice(0, 60)}.`)
  const id = text as RecordId<KeptPrefix>
  return readList(
    context,
    {
      about: ['history', id, knownAt],
      query: ({ tenant }, pin) => ({
        range: { partition: recordPartition(tenant, id), from: SORT_KEYS.record, to: SORT_KEYS.lastVersion },
        stands: (item) => parseRecord(id, item).meta.recordedAt <= (knownAt ?? pin),
        // The newest version has another key once there is a newer one: a cursor remembers where it will be.
        keyOf: (item) => ({ pk: item.pk, sk: SORT_KEYS.version(parseRecord(id, item).meta.version) }),
      }),
      parse: (item) => ({ record: parseRecord(id, item) }),
    },
    page,
  )
}
