import { addToTotal } from '../domain/decimal.ts'
import { pathOf } from './keys.ts'
import type { Key, StoredItem, Table, Update, Write } from './table.ts'

/** A table as it will be once some writes are made: for plans that are written together, each on what those before it leave. */
export type Draft = {
  /** What is read by key is read once, and strongly. */
  readonly table: Table
  readonly stage: (writes: readonly Write[]) => void
}

/** A range was asked for in which a write is staged: only the table itself can answer that, once it is written. */
export class StagedRangeError extends Error {}

export function draftOf(table: Table): Draft {
  const items = new Map<string, Promise<StoredItem | undefined>>()
  const updates = new Map<string, Update[]>()
  const partitions = new Set<string>()

  async function read(key: Key): Promise<StoredItem | undefined> {
    const path = pathOf(key)
    const known = items.get(path) ?? table.get(key, { consistent: true })
    items.set(path, known)
    return updates.get(path)?.reduce(updated, await known) ?? known
  }

  function stage(write: Write): void {
    if (write.kind === 'check') return
    const { pk, sk } = write.kind === 'put' ? write.item : write.key
    const path = pathOf({ pk, sk })
    partitions.add(pk)
    if (write.kind === 'update') {
      updates.set(path, [...(updates.get(path) ?? []), write])
    } else {
      updates.delete(path)
      items.set(path, Promise.resolve(write.kind === 'put' ? write.item : undefined))
    }
  }

  return {
    stage: (writes) => writes.forEach(stage),
    table: {
      ...table,
      get: read,
      batchGet: async (keys) => (await Promise.all(keys.map(read))).filter((item) => item !== undefined),
      query: async (range) => {
        if (range.index === undefined && partitions.has(range.partition))
          throw new StagedRangeError(`${range.partition} is still to be written`)
        return table.query(range)
      },
    },
  }
}

function updated(item: StoredItem | undefined, { key, set, remove = [], add = {} }: Update): StoredItem {
  const sums = Object.entries(add).map(([name, by]) => [name, addToTotal(String(item?.[name] ?? '0'), by)])
  const all = Object.entries({ ...item, ...key, ...set, ...Object.fromEntries(sums) })
  return { ...key, ...Object.fromEntries(all.filter(([name]) => !remove.includes(name))) }
}
