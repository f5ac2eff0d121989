import type { RecordId } from '../domain/recordId.ts'
import { recordKey, recordPartition, SORT_KEYS } from './keys.ts'
import { type KeptPrefix, parseRecord, type RecordByPrefix } from './recordKinds.ts'
import type { Placed } from './storedRecord.ts'
import type { Table } from './table.ts'

/** A record as it is now, to decide on a write. To show one, use the loaders. */
export async function findRecord<P extends KeptPrefix>(
  table: Table,
  tenant: string,
  id: RecordId<P>,
): Promise<Placed<RecordByPrefix[P]> | undefined> {
  const item = await table.get(recordKey(tenant, id), { consistent: true })
  return item && parseRecord(id, item)
}

/** Several records as they are now, to decide on a write: one call for 100. Those that are not there are left out. */
export async function findRecords<P extends KeptPrefix>(
  table: Table,
  tenant: string,
  ids: readonly RecordId<P>[],
): Promise<ReadonlyMap<string, Placed<RecordByPrefix[P]>>> {
  const items = await table.batchGet(
    ids.map((id) => recordKey(tenant, id)),
    { consistent: true },
  )
  const byPartition = new Map(items.map((item) => [item.pk, item]))
  return new Map(
    ids.flatMap((id) => {
      const item = byPartition.get(recordPartition(tenant, id))
      return item ? [[id, parseRecord(id, item)]] : []
    }),
  )
}

/** A record in one of its versions. */
export async function findVersion<P extends KeptPrefix>(
  table: Table,
  tenant: string,
  id: RecordId<P>,
  version: number,
): Promise<RecordByPrefix[P] | undefined> {
  const current = await findRecord(table, tenant, id)
  if (!current || current.meta.version === version) return current
  const item = await table.get({ pk: recordPartition(tenant, id), sk: SORT_KEYS.version(version) })
  return item && parseRecord(id, item)
}
