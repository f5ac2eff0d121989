import { pathOf } from './keys.ts'
import type { Key, StoredItem, Table, Write } from './table.ts'

/** Items as they were when they were last read or written here: so many, and none for longer than it may be. */
export type RecentItems = {
  readonly find: (key: Key, nowMs: number) => StoredItem | undefined
  readonly learn: (item: StoredItem, nowMs: number) => void
  readonly forget: (key: Key) => void
}

/** @param forMs how old what is found may be. Milliseconds. */
export function recentItems({ most, forMs }: { readonly most: number; readonly forMs: number }): RecentItems {
  // In the order in which they were learned.
  const items = new Map<string, { readonly item: StoredItem; readonly atMs: number }>()
  const forget = (key: Key) => void items.delete(pathOf(key))
  return {
    find: (key, nowMs) => {
      const known = items.get(pathOf(key))
      return known && nowMs - known.atMs <= forMs ? known.item : undefined
    },
    learn: (item, atMs) => {
      forget(item)
      items.set(pathOf(item), { item, atMs })
      const [oldest] = items.keys()
      if (items.size > most && oldest !== undefined) items.delete(oldest)
    },
    forget,
  }
}

/** What a transaction has written, for as far as it is to be known. */
export function learnWritten(
  recent: RecentItems,
  writes: readonly Write[],
  nowMs: number,
  isKept: (key: Key) => boolean,
): void {
  for (const write of writes) {
    if (write.kind === 'check') continue
    const key = write.kind === 'put' ? write.item : write.key
    if (!isKept(key)) continue
    if (write.kind === 'put') recent.learn(write.item, nowMs)
    else recent.forget(key)
  }
}

/** The same table, where of some items what was read a moment ago is good enough. */
export function readRecently(
  table: Table,
  recent: RecentItems,
  { now, isKept }: { readonly now: () => Date; readonly isKept: (key: Key) => boolean },
): Table {
  async function get(key: Key): Promise<StoredItem | undefined> {
    if (!isKept(key)) return table.get(key, { consistent: true })
    const known = recent.find(key, now().getTime())
    if (known) return known
    const item = await table.get(key, { consistent: true })
    if (item) recent.learn(item, now().getTime())
    return item
  }
  return {
    ...table,
    get,
    batchGet: async (keys) => (await Promise.all(keys.map(get))).filter((item) => item !== undefined),
  }
}
