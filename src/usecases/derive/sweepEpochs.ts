import type { Epochs } from '../../store/derivedEpochs.ts'
import { DERIVED_KEYS } from '../../store/derivedKeys.ts'
import { parseMarker } from '../../store/derivedMarker.ts'
import { tenantPartition } from '../../store/keys.ts'
import type { Key, StoredItem } from '../../store/table.ts'
import type { TenantScan } from '../../store/tenantScan.ts'
import type { RequestContext } from '../context.ts'

type Sweep = { readonly scan: TenantScan; readonly kept: Epochs }

/** Deletes what was derived in generations that are neither read nor built. @returns how many items. */
export async function sweepEpochs(
  { table, viewer: { tenant } }: RequestContext,
  { scan, kept }: Sweep,
): Promise<number> {
  const isKept = (epoch: string) => epoch === kept.serving || epoch === kept.building
  let swept = 0
  for await (const items of scan(tenant)) {
    const keys = items.flatMap((item) => goneWith(tenant, item, isKept))
    await table.batchWrite([...keys.values()].map((key) => ({ delete: key })))
    swept += keys.length
  }
  return swept
}

/** The keys to delete of an item that belongs to a generation which is not kept: its own, and of what a marker says it put. */
function goneWith(tenant: string, item: StoredItem, isKept: (epoch: string) => boolean): readonly Key[] {
  const { pk, sk } = item
  const marker = DERIVED_KEYS.marker('')
  if (sk.startsWith(marker)) {
    if (isKept(sk.slice(marker.length))) return []
    return [{ pk, sk }, ...parseMarker(item).items.map((put) => ({ pk: put.pk, sk: put.sk }))]
  }
  for (const list of ['counts', 'wakes']) {
    const prefix = tenantPartition(tenant, list, '')
    // What markers have put there is deleted with them.
    if (pk.startsWith(prefix) && (item['k'] === 'counts' || item['k'] === 'wake')) {
      return isKept(pk.slice(prefix.length).split('#')[0] ?? '') ? [] : [{ pk, sk }]
    }
  }
  return []
}
