import { pathOf } from './keys.ts'
import type { Key, StoredItem, Table } from './table.ts'

/** What is stored under each key, in the order of the keys: the batch function of a DataLoader. */
export async function readByKey(
  table: Table,
  keys: readonly Key[],
  consistent = false,
): Promise<(StoredItem | undefined)[]> {
  const found = new Map((await table.batchGet(keys, { consistent })).map((item) => [pathOf(item), item]))
  return keys.map((key) => found.get(pathOf(key)))
}
