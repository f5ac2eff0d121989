import type { Count } from '../domain/count.ts'
import { exactSum } from '../domain/exactSum.ts'
import type { RecordId } from '../domain/recordId.ts'
import { countSortKeys } from './countTimes.ts'
import { appliedAfter, type Difference } from './derivedDifference.ts'
import { countPartition } from './derivedKeys.ts'
import { type Marker, markerWrite } from './derivedMarker.ts'
import { pathOf } from './keys.ts'
import type { Key, Update, Write } from './table.ts'

/** Whose derived items, and of which generation. */
export type DerivedPlace = { readonly tenant: string; readonly epoch: string }

/** One step of one record's derived state: all of it is written with its marker, or nothing. */
export type DerivedChange = {
  readonly id: RecordId
  readonly before: Marker
  readonly after: Omit<Marker, 'n'>
  readonly difference: Difference
  /** What goes with it: wakes that move, tasks that are opened. */
  readonly more: readonly Write[]
}

/** What fits into a transaction, with room to spare for what goes with it. */
export const MOST_ITEMS = 90

/** What fits into the 4 KB that an update expression may have. */
const MOST_MEASURES = 150

/** A transaction in the making: several records' changes, with one update for each item in which they count. */
export type Gathered = {
  readonly changes: DerivedChange[]
  /** By the item's path: what is added to it, by measure. */
  readonly counts: Map<string, { readonly key: Key; readonly add: Map<string, string> }>
  readonly others: Map<string, Write>
}

export function nothingGathered(): Gathered {
  return { changes: [], counts: new Map(), others: new Map() }
}

/** Takes a change into a transaction. @returns false, with nothing taken, when there is no room for it. */
export function gather(
  place: DerivedPlace,
  gathered: Gathered,
  change: DerivedChange,
  { shard, most = MOST_ITEMS }: { readonly shard: number; readonly most?: number },
): boolean {
  const { counts, others } = gathered
  const writes = otherWrites(place, change)
  const paths = writes.map((write) => pathOf(keyOfWrite(write)))
  const added = itemsOfCounts(place, change.difference.counts, shard)
  const isNew = [...added.keys()].filter((path) => !counts.has(path)).length
  const isEmpty = gathered.changes.length === 0
  const fits =
    others.size + counts.size + isNew + writes.length <= most &&
    paths.every((path) => !others.has(path)) &&
    [...added].every(([path, { add }]) => (counts.get(path)?.add.size ?? 0) + add.size <= MOST_MEASURES)
  if (!fits && !isEmpty) return false
  gathered.changes.push(change)
  for (const [n, write] of writes.entries()) others.set(paths[n] as string, write)
  for (const [path, { key, add }] of added) {
    const item = counts.get(path) ?? { key, add: new Map<string, string>() }
    for (const [measure, amount] of add) {
      item.add.set(measure, exactSum([item.add.get(measure) ?? '0', amount]))
    }
    counts.set(path, item)
  }
  return true
}

/** The writes of a transaction: an update that adds nothing is none. */
export function gatheredWrites({ counts, others }: Gathered): readonly Write[] {
  const updates = [...counts.values()].flatMap(({ key, add }): Update[] => {
    const changed = [...add].filter(([, amount]) => amount !== '0')
    if (changed.length === 0) return []
    return [{ kind: 'update', key, set: { k: 'counts' }, add: Object.fromEntries(changed) }]
  })
  return [...updates, ...others.values()]
}

/** A change in as many steps as its size asks for: each says in the marker what is applied with it. */
export function stepsOf(change: DerivedChange, most = MOST_ITEMS): readonly DerivedChange[] {
  const room = most - 1 - change.more.length
  const parts = partsOf(change.difference, room)
  if (parts.length <= 1) return [change]
  const steps: DerivedChange[] = []
  let { before } = change
  for (const [n, difference] of parts.entries()) {
    const isLast = n === parts.length - 1
    const { bases, wakeAt } = isLast ? change.after : change.before
    const after = { ...appliedAfter(before, difference), bases, wakeAt }
    steps.push({ id: change.id, before, after, difference, more: isLast ? change.more : [] })
    before = { ...after, n: before.n + 1 }
  }
  return steps
}

function partsOf({ counts, puts, deletes }: Difference, room: number): readonly Difference[] {
  const parts: Difference[] = []
  const others = [
    ...deletes.map((key) => ({ counts: [], puts: [], deletes: [key] })),
    ...puts.map((item) => ({ counts: [], puts: [item], deletes: [] })),
  ]
  let paths = new Set<string>()
  let measures = 0
  let part: { counts: Count[]; puts: Difference['puts'][number][]; deletes: Key[] } | undefined
  const take = (itemPaths: readonly string[], what: Difference) => {
    const more = itemPaths.filter((path) => !paths.has(path))
    const isFull = paths.size + more.length > room || measures + what.counts.length > MOST_MEASURES
    if (!part || isFull) {
      part = { counts: [], puts: [], deletes: [] }
      parts.push(part)
      paths = new Set()
      measures = 0
    }
    for (const path of itemPaths) paths.add(path)
    measures += what.counts.length
    part.counts.push(...what.counts)
    part.puts.push(...what.puts)
    part.deletes.push(...what.deletes)
  }
  // What is taken away goes first: of an item that moves there are never two, rather none for a moment.
  for (const other of others) take([pathOf(other.deletes[0] ?? (other.puts[0] as Key))], other)
  for (const count of counts) {
    const keys = countSortKeys(count.time, 0).map((sk) => `${count.scope}|${sk}`)
    take(keys, { counts: [count], puts: [], deletes: [] })
  }
  return parts
}

function otherWrites({ tenant, epoch }: DerivedPlace, change: DerivedChange): readonly Write[] {
  const { id, before, after, difference, more } = change
  return [
    markerWrite({ tenant, epoch, id }, before, after),
    ...difference.deletes.map((key) => ({ kind: 'delete', key }) as const),
    ...difference.puts.map((item) => ({ kind: 'put', item }) as const),
    ...more,
  ]
}

function itemsOfCounts({ tenant, epoch }: DerivedPlace, counts: readonly Count[], shard: number) {
  const items = new Map<string, { readonly key: Key; readonly add: Map<string, string> }>()
  for (const { scope, time, measure, amount } of counts) {
    const pk = countPartition(tenant, epoch, scope)
    for (const sk of countSortKeys(time, shard)) {
      const path = pathOf({ pk, sk })
      const item = items.get(path) ?? { key: { pk, sk }, add: new Map<string, string>() }
      item.add.set(measure, exactSum([item.add.get(measure) ?? '0', amount]))
      items.set(path, item)
    }
  }
  return items
}

function keyOfWrite(write: Write): Key {
  return write.kind === 'put' ? write.item : write.key
}
