import type { CalendarMonth } from '../domain/calendarMonth.ts'
import type { CountScope } from '../domain/count.ts'
import { allOf } from './allOf.ts'
import { shards } from './countItems.ts'
import { epochsFrom, epochsKey } from './derivedEpochs.ts'
import { countPartition, DERIVED_KEYS } from './derivedKeys.ts'
import { HIGHEST } from './keys.ts'
import { readByKey } from './readByKey.ts'
import type { Key, StoredItem, Table } from './table.ts'

/** Which numbers of a book are wanted. */
export type BookQuestion = {
  readonly tenant: string
  readonly scope: CountScope
  /** This month and all after it are, and those of all time. */
  readonly monthsFrom: CalendarMonth
  /** And these, each in its shards: days, and periods as a whole. At most 30. */
  readonly parts: readonly BookPart[]
  /** What else is to be read in the same call. */
  readonly beside: readonly Key[]
}

export type BookPart =
  | { readonly kind: 'DAY'; readonly day: string }
  | { readonly kind: 'PERIOD'; readonly period: string }

/** The numbers of a book as they are stored. */
export type BookItems = {
  readonly months: readonly { readonly month: CalendarMonth; readonly items: readonly StoredItem[] }[]
  readonly always: readonly StoredItem[]
  /** How its exposures are spread, by currency. */
  readonly spreads: ReadonlyMap<string, readonly StoredItem[]>
  /** In the order they were asked for. */
  readonly parts: readonly (readonly StoredItem[])[]
  readonly beside: readonly (StoredItem | undefined)[]
}

/**
 * Reads the numbers of a book: a query and a batch at the same time, however large the book is. Two more when they are read
 * from another generation since this process last looked; one for each further megabyte of months.
 *
 * @param known the generation that each institution's numbers were last read from: a guess, which is put right here.
 */
export async function readBookItems(
  table: Table,
  question: BookQuestion,
  known: Map<string, string>,
): Promise<BookItems> {
  const { tenant } = question
  const guess = known.get(tenant) ?? epochsFrom(undefined).serving
  const { serving, items } = await readAt(table, question, guess)
  if (serving === guess) return items
  known.set(tenant, serving)
  return (await readAt(table, question, serving)).items
}

async function readAt(table: Table, question: BookQuestion, epoch: string) {
  const { tenant, scope, parts, beside } = question
  const pk = countPartition(tenant, epoch, scope)
  const partKeys = parts.flatMap((part) => shards((shard) => ({ pk, sk: sortKeyOf(part, shard) })))
  const [ranged, found] = await Promise.all([
    rangeOf(table, pk, question.monthsFrom),
    // As they are now: what is said to be complete up to a moment must be.
    readByKey(table, [epochsKey(tenant), ...beside, ...partKeys], true),
  ])
  const [epochs, ...others] = found
  const keyed = others.slice(beside.length)
  const perPart = shards(() => undefined).length
  return {
    serving: epochsFrom(epochs).serving,
    items: {
      ...ranged,
      parts: parts.map((_, n) =>
        keyed.slice(n * perPart, (n + 1) * perPart).filter((item) => item !== undefined),
      ),
      beside: others.slice(0, beside.length),
    },
  }
}

function sortKeyOf(part: BookPart, shard: number): string {
  return part.kind === 'DAY' ? DERIVED_KEYS.day(part.day, shard) : DERIVED_KEYS.period(part.period, shard)
}

async function rangeOf(table: Table, partition: string, monthsFrom: CalendarMonth) {
  const from = DERIVED_KEYS.month(monthsFrom, 0)
  const to = `${DERIVED_KEYS.distribution('', 0).split('#')[0]}#${HIGHEST}`
  const items: StoredItem[] = []
  for await (const item of allOf(table, { partition, from, to, consistent: true })) items.push(item)
  const kinds = Map.groupBy(items, ({ sk }) => sk.split('#')[0])
  const named = (kind: string) => Map.groupBy(kinds.get(kind) ?? [], ({ sk }) => sk.split('#')[1] ?? '')
  return {
    months: [...named('M')].map(([month, ofMonth]) => ({ month, items: ofMonth })),
    always: kinds.get('N') ?? [],
    spreads: named('NX'),
  }
}
