import type { Instant } from '../domain/instant.ts'
import { isRecordId, type RecordId } from '../domain/recordId.ts'
import { LOWEST, pathOf, tenantPartition } from './keys.ts'
import type { Key, Table, Write } from './table.ts'

export const WAKE_SHARDS = 8

/** A record that is to be derived again at a time, although nothing will have changed but the time. */
export type Wake = { readonly id: RecordId; readonly at: Instant }

/** Moves a record's place in the index of wakes. */
export function wakeWrites(
  place: { readonly tenant: string; readonly epoch: string },
  id: RecordId,
  before: Instant | undefined,
  after: Instant | undefined,
): readonly Write[] {
  if (before === after) return []
  return [
    ...(before === undefined ? [] : [{ kind: 'delete', key: wakeKey(place, { id, at: before }) } as const]),
    ...(after === undefined
      ? []
      : [{ kind: 'put', item: { ...wakeKey(place, { id, at: after }), k: 'wake' } } as const]),
  ]
}

/** Those whose time has come, of one part of the index, the earliest first. */
export async function dueWakes(
  table: Table,
  { tenant, epoch, shard }: { readonly tenant: string; readonly epoch: string; readonly shard: number },
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly Wake[]> {
  const { items } = await table.query({
    partition: wakesPartition(tenant, epoch, shard),
    from: LOWEST,
    // Behind every id of that very moment.
    to: `${now}#~`,
    limit: most,
    consistent: true,
  })
  return items.map(wakeFrom)
}

/** @throws RangeError when it is no wake. */
export function wakeFrom({ pk, sk }: Key): Wake {
  const cut = sk.indexOf('#')
  const id = sk.slice(cut + 1)
  if (cut < 0 || !isRecordId(id)) throw new RangeError(`expected a wake, but got ${pathOf({ pk, sk })}`)
  return { id, at: sk.slice(0, cut) }
}

export function wakesPartition(tenant: string, epoch: string, shard: number): string {
  return tenantPartition(tenant, 'wakes', epoch, String(shard))
}

export function wakeKey(
  { tenant, epoch }: { readonly tenant: string; readonly epoch: string },
  { id, at }: Wake,
): Key {
  // By a letter that is random in every id.
  const shard = id.charCodeAt(id.length - 1) % WAKE_SHARDS
  return { pk: wakesPartition(tenant, epoch, shard), sk: `${at}#${id}` }
}
