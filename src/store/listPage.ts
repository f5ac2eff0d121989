import { SNAPSHOT_HOURS, standingAt } from './listEntry.ts'
import type { QueryKey, RangeQuery, StoredItem, Table } from './table.ts'
import { INDEX_ATTRIBUTES } from './tableDefinition.ts'

/** Where a walk over a list stands: the moment it sees, and the last key it has read. */
export type Walk = {
  /** The moment of the first page. The whole walk sees the list as it was then. */
  readonly pin: string
  readonly after?: QueryKey
}

export type ListQuery<Node> = {
  readonly range: Omit<RangeQuery, 'after' | 'limit'>
  readonly walk: Walk
  /** The most entries to return: 1 to 100. */
  readonly first: number
  /** Whether an item is of the list at the walk's moment; as its entry says, when absent. */
  readonly stands?: (item: StoredItem) => boolean
  /** The key a cursor remembers of an item; its own, when absent. */
  readonly keyOf?: (item: StoredItem) => QueryKey
  /** How many more to read than asked for: more than `SPARE` where many entries leave and stay for a day. */
  readonly spare?: number
  /**
   * What the page shows of an item. Undefined drops what the question does not ask for, or what is not for its caller.
   * Ranges and indexes should leave little to drop.
   */
  readonly show: (item: StoredItem) => Node | undefined | Promise<Node | undefined>
}

export type ListPage<Node> = {
  readonly items: readonly { readonly node: Node; readonly key: QueryKey }[]
  readonly hasMore: boolean
}

/** A page is read with this many to spare: what has left the list is still there for those who walk it. */
const SPARE = 2
const MOST_READ_AT_ONCE = 1_000

/**
 * A page of a list, as it was at the walk's moment. Filled up to `first`, and never empty while there is more.
 *
 * One query, as a rule. Further ones, each reading more than the last, only when many of the entries read had left the
 * list or were dropped.
 */
export async function listPage<Node>(
  table: Table,
  { range, walk, first, show, ...list }: ListQuery<Node>,
): Promise<ListPage<Node>> {
  const {
    stands = standingAt(walk.pin),
    keyOf = (item: StoredItem) => queryKey(item, range.index),
    spare = SPARE,
  } = list
  const found: { node: Node; key: QueryKey }[] = []
  let after = walk.after
  for (let limit = first + spare; ; limit = Math.min(limit * 4, MOST_READ_AT_ONCE)) {
    const page = await table.query({ ...range, limit, ...(after === undefined ? {} : { after }) })
    const standing = page.items.filter(stands)
    const nodes = await Promise.all(standing.map(show))
    for (const [n, item] of standing.entries()) {
      const node = nodes[n]
      if (node === undefined) continue
      if (found.length === first) return { items: found, hasMore: true }
      found.push({ node, key: keyOf(item) })
    }
    if (page.lastKey === undefined) return { items: found, hasMore: false }
    after = page.lastKey
  }
}

function queryKey(item: StoredItem, index: RangeQuery['index']): QueryKey {
  const { pk, sk } = item
  if (index === undefined) return { pk, sk }
  const attribute = INDEX_ATTRIBUTES[index]
  return { pk, sk, [attribute]: String(item[attribute]) }
}

/** Whether what the walk needs is still kept. */
export function isExpired({ pin }: Walk, now: Date): boolean {
  return now.getTime() - Date.parse(pin) > SNAPSHOT_HOURS * 3_600_000
}
