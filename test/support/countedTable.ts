import type { StoredItem, Table, Update, Write } from '../../src/store/table.ts'
import type { App } from '../../src/usecases/context.ts'

/** One thing asked of the table, with what it was about. */
export type TableCall =
  | { readonly kind: 'get' | 'query' }
  | { readonly kind: 'batchGet'; readonly keys: number }
  | { readonly kind: 'transact'; readonly writes: readonly Write[] }
  | { readonly kind: 'update'; readonly write: Update }
  | { readonly kind: 'batchWrite'; readonly items: number }

/** The real table, writing down what is asked of it. */
export function countedTable(table: Table, calls: TableCall[]): Table {
  return {
    get: (...args) => {
      calls.push({ kind: 'get' })
      return table.get(...args)
    },
    batchGet: (keys, options) => {
      // Of nothing, it is no call.
      if (keys.length > 0) calls.push({ kind: 'batchGet', keys: keys.length })
      return table.batchGet(keys, options)
    },
    query: (range) => {
      calls.push({ kind: 'query' })
      return table.query(range)
    },
    transact: (writes) => {
      calls.push({ kind: 'transact', writes })
      return table.transact(writes)
    },
    update: (write) => {
      calls.push({ kind: 'update', write })
      return table.update(write)
    },
    batchWrite: (writes) => {
      calls.push({ kind: 'batchWrite', items: writes.length })
      return table.batchWrite(writes)
    },
  }
}

/** The app, with everything that is asked of its table written down. */
export function countedApp(app: App, calls: TableCall[]): App {
  return { ...app, openTable: (meter, deadline) => countedTable(app.openTable(meter, deadline), calls) }
}

export function transactionsIn(calls: readonly TableCall[]): readonly (readonly Write[])[] {
  return calls.flatMap((call) => (call.kind === 'transact' ? [call.writes] : []))
}

/** What a transaction puts, without the conditions under which it does. */
export function putsOf(writes: readonly Write[]): readonly StoredItem[] {
  return writes.flatMap((write) => (write.kind === 'put' ? [write.item] : []))
}
