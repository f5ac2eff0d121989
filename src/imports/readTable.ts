import { join } from 'node:path'
import { type CsvForm, type CsvRow, csvRows } from './csvRows.ts'
import type { ImportIssue } from './importRecord.ts'
import { findText } from './openText.ts'

/**
 * All rows of a file in a folder, for files that fit in memory; what cannot be read is yielded as issues.
 * `name` may lie there as it is, or as `name.gz`.
 *
 * @returns undefined when the file is not there.
 * @throws Error when the file lacks a required column.
 */
export async function* findTable(
  folder: string,
  name: string,
  form: CsvForm,
): AsyncGenerator<ImportIssue, readonly CsvRow[] | undefined> {
  const path = findText(join(folder, name))
  if (path === undefined) return undefined
  const rows: CsvRow[] = []
  for await (const row of csvRows(path, form)) {
    if ('kind' in row) yield row
    else rows.push(row)
  }
  return rows
}

/** As `findTable`. @throws Error when the file is not there, too. */
export async function* getTable(
  folder: string,
  name: string,
  form: CsvForm,
): AsyncGenerator<ImportIssue, readonly CsvRow[]> {
  const rows = yield* findTable(folder, name, form)
  if (rows === undefined) throw new Error(`${join(folder, name)}: expected this file, but it is not there.`)
  return rows
}
