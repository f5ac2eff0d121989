import type { IndexName, Page, RangeQuery, StoredItem, Table } from './table.ts'

/** A partition of an index, or of the table itself. */
export type MergedPartition = { readonly index?: IndexName; readonly partition: string }

/**
 * The same table, where a query reads several partitions as if they were one, merged by their sort keys:
 * for lists that are divided. No two items may have the same sort key.
 *
 * @param partitions in the stead of the query's own.
 */
export function mergedReads(table: Table, partitions: readonly MergedPartition[]): Table {
  return { ...table, query: (range) => mergedQuery(table, partitions, range) }
}

async function mergedQuery(
  table: Table,
  partitions: readonly MergedPartition[],
  range: RangeQuery,
): Promise<Page> {
  const { after, limit = 100, descending = false } = range
  const last = after?.['sk']
  const from = descending || last === undefined ? range.from : last
  const to = descending && last !== undefined ? last : range.to
  const { after: _, ...whole } = { ...range, from, to }
  const pages = await Promise.all(
    // One more, as the last one read is in the range.
    partitions.map((partition) => table.query({ ...whole, ...partition, limit: limit + 1 })),
  )
  const isBefore = (a: string, b: string) => (descending ? a > b : a < b)
  const ends = pages.flatMap(({ items, lastKey }) => (lastKey ? [items.at(-1)?.sk ?? ''] : []))
  const items = pages
    .flatMap((page) => page.items)
    // What lies beyond the end of a page may not be the next.
    .filter(({ sk }) => sk !== last && ends.every((end) => !isBefore(end, sk)))
    .toSorted((a, b) => (isBefore(a.sk, b.sk) ? -1 : 1))
  const found = items.slice(0, limit)
  const isOver = ends.length === 0 && items.length <= limit
  return isOver ? { items: found } : { items: found, lastKey: { sk: lastOf(found, last) } }
}

function lastOf(items: readonly StoredItem[], before: string | undefined): string {
  return items.at(-1)?.sk ?? before ?? ''
}
