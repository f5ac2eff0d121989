import type { RangeQuery, StoredItem, Table } from './table.ts'

/** Everything in a range, however many pages it takes, in order. Whoever stops early reads no further page. */
export async function* allOf(table: Table, range: RangeQuery): AsyncGenerator<StoredItem> {
  let after: RangeQuery['after']
  do {
    const page = await table.query({ ...range, ...(after === undefined ? {} : { after }) })
    yield* page.items
    after = page.lastKey
  } while (after !== undefined)
}
