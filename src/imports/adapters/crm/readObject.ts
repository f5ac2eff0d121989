import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { skipped } from '../../issues.ts'
import { findTable } from '../../readTable.ts'
import { textOf } from '../../tidyRow.ts'

/** One object of an export: a folder, the files in it by object, and what stands in the object's id column. */
export type ObjectFile = {
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly object: string
  readonly required: readonly string[]
}

/** The living rows of an object: neither deleted, nor an earlier version of another. None when it has no file. */
export async function* readObject(source: ObjectFile): AsyncGenerator<ImportIssue, readonly CsvRow[]> {
  const { folder, files, object, required } = source
  const file = files.get(object)
  if (file === undefined) return []
  const rows = (yield* findTable(folder, file, { required })) ?? []
  const living: CsvRow[] = []
  for (const row of rows) {
    if (says(row, 'is_deleted', 'true') || says(row, '_fivetran_deleted', 'true')) {
      yield skipped(row.place, 'DELETED', `the ${object} was deleted in the CRM`)
    } else if (says(row, '_fivetran_active', 'false')) {
      yield skipped(row.place, 'OLD_VERSION', `an earlier version of the ${object}`)
    } else living.push(row)
  }
  return living
}

function says(row: CsvRow, column: string, word: string): boolean {
  return textOf(row, column)?.toLowerCase() === word
}
