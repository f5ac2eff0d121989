import { isDeepStrictEqual } from 'node:util'
import { type Change, nextMeta, type RecordOf } from '../domain/record.ts'
import type { RecordId, RecordPrefix } from '../domain/recordId.ts'
import { pathOf, recordKey, recordPartition, SORT_KEYS } from './keys.ts'
import { type ListEntry, placementWrites } from './listEntry.ts'
import { encodeCopy, encodeRecord, isStill, type Placed } from './storedRecord.ts'
import type { Key, StoredItem, Write } from './table.ts'

/** Something that only one record may have at a time, such as an identifier. The item carries the record, to be found in one read. */
export type Claim = Key

/** How one kind of record is laid out in the table. All of it follows from the record: nothing else is remembered. */
export type RecordKind<R extends RecordOf<string, RecordId, unknown>> = {
  readonly kind: R['kind']
  readonly prefix: RecordPrefix
  readonly parse: (stored: unknown) => Placed<R>
  /** Its places in lists that are walked in pages. */
  readonly entries: (tenant: string, record: R) => readonly ListEntry[]
  /** Items in the head of a party's partition, which a view reads. */
  readonly copies: (tenant: string, record: R) => readonly StoredItem[]
  readonly claims: (tenant: string, record: R) => readonly Claim[]
}

export type RecordWrites<R> = {
  readonly record: Placed<R>
  readonly writes: readonly Write[]
  /** Entries of lists that may be written right after, when the transaction has no room for them. */
  readonly later: readonly Write[]
  /** Some list shows it elsewhere than before, or no more, from `movedAt` on. */
  readonly moved: boolean
}

/**
 * The writes that bring a record from one version to the next: the record on the condition that nobody was faster, the
 * version before as history, and every place, copy and claim that follows from it.
 *
 * The same version on both sides rewrites what is derived, and makes no history.
 *
 * @param movedAt from when on lists show it elsewhere, when they do.
 */
export function recordWrites<R extends RecordOf<string, RecordId, unknown>>(
  kind: RecordKind<R>,
  tenant: string,
  before: Placed<R> | undefined,
  after: R,
  movedAt: string,
): RecordWrites<R> {
  const placement = placementWrites(
    before && { entries: active(before, kind.entries, tenant), listedAt: before.listedAt },
    active(after, kind.entries, tenant),
    movedAt,
    after.meta.createdAt,
  )
  const { listedAt } = placement
  const { rewrites: _, ...said }: Placed<R> = after
  const isRewrite = before?.meta.version === after.meta.version
  const record = {
    ...said,
    ...(listedAt === undefined ? {} : { listedAt }),
    ...(before && isRewrite ? { rewrites: (before.rewrites ?? 0) + 1 } : {}),
  } as Placed<R>
  return {
    record,
    later: placement.later,
    moved: before !== undefined && placement.moved,
    writes: [
      {
        kind: 'put',
        item: { ...recordKey(tenant, after.id), ...encodeRecord(record) },
        condition: before ? isStill(before) : { kind: 'absent' },
      },
      ...(before && !isRewrite ? [versionItem(tenant, before)] : []),
      ...placement.writes,
      ...copyWrites(before ? active(before, kind.copies, tenant) : [], active(after, kind.copies, tenant)),
      ...claimWrites(
        before ? active(before, kind.claims, tenant) : [],
        active(after, kind.claims, tenant),
        record,
      ),
    ],
  }
}

/** A withdrawn record is in no list. */
function active<R extends RecordOf<string, RecordId, unknown>, T>(
  record: R,
  places: (tenant: string, record: R) => readonly T[],
  tenant: string,
): readonly T[] {
  return record.meta.active ? places(tenant, record) : []
}

function versionItem(tenant: string, before: Placed<RecordOf<string, RecordId, unknown>>): Write {
  const key = { pk: recordPartition(tenant, before.id), sk: SORT_KEYS.version(before.meta.version) }
  return { kind: 'put', item: { ...key, ...encodeRecord(before) } }
}

function copyWrites(before: readonly StoredItem[], after: readonly StoredItem[]): Write[] {
  const kept = new Set(after.map(pathOf))
  const said = new Map(before.map((item) => [pathOf(item), item]))
  return [
    ...before
      .filter((item) => !kept.has(pathOf(item)))
      .map(({ pk, sk }) => ({ kind: 'delete', key: { pk, sk } }) as const),
    // What says the same is there already: so a long insider list changes by one copy at a time.
    ...after
      .filter((item) => !isDeepStrictEqual(item, said.get(pathOf(item))))
      .map((item) => ({ kind: 'put', item }) as const),
  ]
}

function claimWrites(
  before: readonly Claim[],
  after: readonly Claim[],
  record: Placed<RecordOf<string, RecordId, unknown>>,
): Write[] {
  const kept = new Set(after.map(pathOf))
  // Packed once for all of them.
  const copy = after.length > 0 ? encodeCopy(record) : {}
  const condition = { kind: 'absentOrEquals', attribute: 'id', value: record.id } as const
  return [
    ...before
      .filter((key) => !kept.has(pathOf(key)))
      .map((key) => ({ kind: 'delete', key, condition }) as const),
    ...after.map((key) => ({ kind: 'put', item: { ...key, ...copy }, condition }) as const),
  ]
}

/** The record after a change of what it says. */
export function changed<R extends RecordOf<string, RecordId, unknown>>(
  before: R,
  data: R['data'],
  change: Change,
  isActive = before.meta.active,
): R {
  return { ...before, data, meta: nextMeta(before.meta, change, isActive) }
}
