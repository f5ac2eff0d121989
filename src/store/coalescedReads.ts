import DataLoader from 'dataloader'
import { readByKey } from './readByKey.ts'
import type { Key, StoredItem, Table } from './table.ts'

/**
 * The same table, where what is read by key at the same time is read in one call: for imports, which plan a hundred
 * records at once. Nothing is remembered: each read is of what is stored then.
 */
export function coalescedReads(table: Table): Table {
  const loaders = { consistent: loaderFor(table, true), eventual: loaderFor(table, false) }
  const read = (key: Key, consistent = false) => loaders[consistent ? 'consistent' : 'eventual'].load(key)
  return {
    ...table,
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
