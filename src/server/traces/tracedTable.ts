import type { Table } from '../../store/table.ts'
import type { Trace } from '../../usecases/trace.ts'

/** A table each of whose calls is told to a trace: by what is done, and not to what. */
export function tracedTable(table: Table, { call }: Trace): Table {
  async function traced<T>(name: keyof Table, work: Promise<T>): Promise<T> {
    const end = call(`DynamoDB ${name}`)
    try {
      return await work
    } finally {
      end()
    }
  }
  return {
    get: (...args) => traced('get', table.get(...args)),
    batchGet: (...args) => traced('batchGet', table.batchGet(...args)),
    query: (...args) => traced('query', table.query(...args)),
    transact: (...args) => traced('transact', table.transact(...args)),
    update: (...args) => traced('update', table.update(...args)),
    batchWrite: (...args) => traced('batchWrite', table.batchWrite(...args)),
  }
}
