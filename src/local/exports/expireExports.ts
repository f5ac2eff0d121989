import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { exportStateAt } from '../../domain/export.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { findRecord } from '../../store/records.ts'
import type { Table } from '../../store/table.ts'

/** Deletes the files of exports that have expired, were given up or called off, or are not there: what a bucket's rules do in AWS. */
export async function expireExports(
  root: string,
  { table, now }: { readonly table: Table; readonly now: Date },
): Promise<void> {
  for (const tenant of await foldersIn(root)) {
    for (const id of await foldersIn(join(root, tenant))) {
      if (!isRecordId(id, 'exp')) continue
      const record = await findRecord(table, tenant, id)
      const state = record && exportStateAt(record.data, now.toISOString())
      if (state === 'RUNNING' || state === 'DONE') continue
      await rm(join(root, tenant, id), { recursive: true, force: true })
    }
  }
}

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
