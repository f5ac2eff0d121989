import { allOf } from './allOf.ts'
import { hasLeft } from './listEntry.ts'
import type { RangeQuery, StoredItem, Table } from './table.ts'

/** All that stands in a list, or in a part of it, now. */
export async function findStanding(table: Table, range: RangeQuery): Promise<readonly StoredItem[]> {
  const found: StoredItem[] = []
  for await (const item of allOf(table, range)) if (!hasLeft(item)) found.push(item)
  return found
}
