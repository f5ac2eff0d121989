import { isRecordId, type RecordId } from '../../domain/recordId.ts'
import { SORT_KEYS } from '../../store/keys.ts'
import type { TenantScan } from '../../store/tenantScan.ts'
import { deriversOf, type Engine } from './engine.ts'

const AT_ONCE = 100

/** The ids of all records from which something is derived, a hundred at a time. */
export async function* allRecords(engine: Engine, scan: TenantScan): AsyncGenerator<readonly RecordId[]> {
  const { tenant } = engine.deriving.attempt.scope
  let open: RecordId[] = []
  for await (const items of scan(tenant, { sk: SORT_KEYS.record })) {
    for (const { pk } of items) {
      const id = pk.slice(tenant.length + 1)
      if (isRecordId(id) && deriversOf(engine, id).length > 0) open.push(id)
    }
    while (open.length >= AT_ONCE) {
      yield open.slice(0, AT_ONCE)
      open = open.slice(AT_ONCE)
    }
  }
  if (open.length > 0) yield open
}
