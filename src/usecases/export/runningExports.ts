import type { ExportId } from '../../domain/recordId.ts'
import { allOf } from '../../store/allOf.ts'
import { exportItem, exportPartitions } from '../../store/items/exportItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { hasLeft } from '../../store/listEntry.ts'
import type { Table } from '../../store/table.ts'

/** The exports of an institution that are under way. */
export async function runningExports(table: Table, tenant: string): Promise<readonly ExportId[]> {
  const range = { index: 'gsi2', partition: exportPartitions.running(tenant), ...WHOLE_PARTITION } as const
  const ids: ExportId[] = []
  for await (const item of allOf(table, range)) if (!hasLeft(item)) ids.push(exportItem.parse(item).id)
  return ids
}
