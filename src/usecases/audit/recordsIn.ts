import type { AuditedRecord } from '../../domain/auditEntry.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { SORT_KEYS } from '../../store/keys.ts'
import type { Write } from '../../store/table.ts'

/** The records of which these writes make a version. Rewriting what is derived makes none. */
export function recordsIn(writes: readonly Write[]): readonly AuditedRecord[] {
  return writes.flatMap((write) => {
    if (write.kind !== 'put' || write.item.sk !== SORT_KEYS.record) return []
    const { id, m } = write.item as { readonly id?: string; readonly m?: { v: number; rw?: number } }
    return id !== undefined && isRecordId(id) && m && m.rw === undefined ? [{ id, version: m.v }] : []
  })
}
