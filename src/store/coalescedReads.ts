import DataLoader from 'dataloader'
import { readByKey } from './readByKey.ts'
import type { Key, Page, RangeQuery, StoredItem, Table } from './table.ts'

/**
 * The same table, where what is read by key at the same time is read in one call, and what many ask for in one query is
 * asked once: for imports and derivations, which work on a hundred records at once. Nothing is remembered: each read is of
 * what is stored then.
 */
export function coalescedReads(table: Table): Table {
  const loaders = { consistent: loaderFor(table, true), eventual: loaderFor(table, false) }
  const pages = new DataLoader(
    (ranges: readonly RangeQuery[]) => pagesOf(table, ranges),
    // Each is a call of its own, which fails by itself.
    { cache: false, batchScheduleFn: (callback) => setImmediate(callback) },
  )
  const read = (key: Key, consistent = false) => loaders[consistent ? 'consistent' : 'eventual'].load(key)
  return {
    ...table,
    query: (range) => pages.load(range),
    get: (key, { consistent } = {}) => read(key, consistent),
    batchGet: async (keys, { consistent } = {}) => {
      const items = await Promise.all(keys.map((key) => read(key, consistent)))
      return items.filter((item) => item !== undefined)
    },
  }
}

function loaderFor(table: Table, consistent: boolean): DataLoader<Key, StoredItem | undefined> {
  return new DataLoader(
    (keys) => readByKey(table, keys, consistent),
    // A turn of the event loop, so that whatever was answered together asks on together.
    { cache: false, maxBatchSize: 1_000, batchScheduleFn: (callback) => setImmediate(callback) },
  )
}

function pagesOf(table: Table, ranges: readonly RangeQuery[]): Promise<(Page | Error)[]> {
  const asked = new Map<string, Promise<Page | Error>>()
  return Promise.all(
    ranges.map((range) => {
      const text = JSON.stringify(Object.entries(range).toSorted())
      const page = asked.get(text) ?? table.query(range).catch(errorOf)
      asked.set(text, page)
      return page
    }),
  )
}

function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
