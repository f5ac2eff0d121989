import type { Key, StoredItem, Write } from './table.ts'

/** For how long a walk over a list may take: its cursors, and the entries they need, live this long. */
export const SNAPSHOT_HOURS = 24

/**
 * A record's place in a list, and in up to three more lists at the same position.
 *
 * A list can be walked as it was at the moment of its first page. So an entry says since when it stands there
 * (`since`), and one that has left is not deleted but marked (`until`), for as long as a walk may last.
 */
export type ListEntry = {
  readonly partition: string
  /** Its sort key: what the list is ordered by, then the record's id, so that no two are the same. */
  readonly position: string
  /** The partitions of up to three more lists. */
  readonly lists?: readonly [(string | undefined)?, (string | undefined)?, (string | undefined)?]
  /** May be written right after the record, when the transaction has no room. */
  readonly later?: true
  /** What the list shows of the record, so that a page is one query. */
  readonly body: { readonly k: string } & Readonly<Record<string, unknown>>
}

/** Where an entry is stored. `listedAt`: since when it stands there, when it has moved there. */
export function entryKey({ partition, position }: ListEntry, listedAt: string | undefined): Key {
  // With its own suffix a record can come back to a place it has left, and both stays can be told apart.
  const suffix = listedAt === undefined ? '' : `~${Date.parse(listedAt).toString(36)}`
  return { pk: partition, sk: `${position}${suffix}` }
}

export function entryItem(entry: ListEntry, since: string, listedAt: string | undefined): StoredItem {
  const [g1, g2, g3] = entry.lists ?? []
  return {
    ...entryKey(entry, listedAt),
    ...(g1 === undefined ? {} : { g1 }),
    ...(g2 === undefined ? {} : { g2 }),
    ...(g3 === undefined ? {} : { g3 }),
    ...entry.body,
    // Milliseconds: a third of the bytes of the same instant as text.
    since: Date.parse(since),
  }
}

function leaving(entry: ListEntry, listedAt: string | undefined, until: string): EntryWrite {
  return { entry, write: leavingWrite(entryKey(entry, listedAt), until) }
}

/** Marks the entry under a key as one that has left, for as long as a walk may last. */
export function leavingWrite(key: Key, until: string): Write {
  const ttl = Math.ceil(Date.parse(until) / 1000) + SNAPSHOT_HOURS * 3600
  return { kind: 'update', key, set: { until: Date.parse(until), ttl } }
}

/** Whether an entry stood in its list at the moment `pin`. */
export function stoodAt(item: StoredItem, pin: string): boolean {
  return standingAt(pin)(item)
}

/** The same for many entries. */
export function standingAt(pin: string): (item: StoredItem) => boolean {
  const pinMs = Date.parse(pin)
  return ({ k, since, until }) =>
    typeof k === 'string' &&
    typeof since === 'number' &&
    since <= pinMs &&
    (typeof until !== 'number' || until > pinMs)
}

/** Whether an entry is there only for walks that began before it left. */
export function hasLeft({ until }: StoredItem): boolean {
  return typeof until === 'number'
}

export type Placement = { readonly entries: readonly ListEntry[]; readonly listedAt?: string | undefined }

export type PlacementWrites = {
  readonly writes: readonly Write[]
  /** Those of entries that may follow. */
  readonly later: readonly Write[]
  readonly listedAt: string | undefined
  /** Some list shows it elsewhere, or no more, from `movedAt` on. */
  readonly moved: boolean
}

/** More places than this are not all set anew, where that can be helped: a transaction must have room for them. */
const MOST_SET_ANEW = 80

/**
 * What moves a record from its places before to its places after.
 *
 * When all stay, they are rewritten where they are. Otherwise all are set anew, since `movedAt`: so each stay in a list
 * has an entry of its own, and a walk sees the one of its moment. Only a record with very many places, of which some are
 * only added or some only left, keeps the others where they are: a walk that is under way may then miss, or meet again,
 * what leaves and comes back.
 */
export function placementWrites(
  before: Placement | undefined,
  after: readonly ListEntry[],
  movedAt: string,
  createdAt: string,
): PlacementWrites {
  if (!before) {
    const puts = after.map((entry) => put(entry, createdAt, undefined))
    return { ...parted(puts), listedAt: undefined, moved: false }
  }

  const { entries, listedAt } = before
  const places = { before: new Set(entries.map(placeOf)), after: new Set(after.map(placeOf)) }
  const left = entries.filter((entry) => !places.after.has(placeOf(entry)))
  const added = after.filter((entry) => !places.before.has(placeOf(entry)))
  const moved = left.length + added.length > 0
  const mustBeAnew = left.length > 0 && added.length > 0
  if (mustBeAnew || (moved && entries.length + after.length <= MOST_SET_ANEW)) {
    const at = afterwards(listedAt, movedAt)
    const leave = entries.map((entry) => leaving(entry, listedAt, at))
    const puts = after.map((entry) => put(entry, at, at))
    return { ...parted([...leave, ...puts]), listedAt: at, moved }
  }
  const since = (entry: ListEntry) => (added.includes(entry) ? movedAt : (listedAt ?? createdAt))
  const leave = left.map((entry) => leaving(entry, listedAt, movedAt))
  // What says the same where it stood is there already.
  const said = new Map(entries.map((entry) => [placeOf(entry), JSON.stringify(entry.body)]))
  const isNew = (entry: ListEntry) => said.get(placeOf(entry)) !== JSON.stringify(entry.body)
  const puts = after.filter(isNew).map((entry) => put(entry, since(entry), listedAt))
  return { ...parted([...leave, ...puts]), listedAt, moved }
}

/** Clocks differ: whoever moves it next may believe to be earlier, or to be there in the same millisecond. */
function afterwards(listedAt: string | undefined, movedAt: string): string {
  if (listedAt === undefined || listedAt < movedAt) return movedAt
  return new Date(Date.parse(listedAt) + 1).toISOString()
}

type EntryWrite = { readonly entry: ListEntry; readonly write: Write }

function parted(all: readonly EntryWrite[]): Pick<PlacementWrites, 'writes' | 'later'> {
  const writesOf = (later: boolean) =>
    all.filter(({ entry }) => (entry.later ?? false) === later).map(({ write }) => write)
  return { writes: writesOf(false), later: writesOf(true) }
}

function put(entry: ListEntry, since: string, listedAt: string | undefined): EntryWrite {
  return { entry, write: { kind: 'put', item: entryItem(entry, since, listedAt) } }
}

function placeOf({ partition, position, lists = [] }: ListEntry): string {
  return JSON.stringify([partition, position, ...lists])
}
