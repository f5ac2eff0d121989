import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { csvRows } from './csvRows.ts'
import type { ImportIssue } from './importRecord.ts'
import { skipped } from './issues.ts'

export type UnusedFiles = {
  /** The names of the files the adapter reads. */
  readonly used: readonly string[]
  /** Why the others are not read, by file name, where there is more to say than that we have no place for them. */
  readonly reasons?: Readonly<Record<string, string>>
  readonly delimiter?: string
}

/** One issue for each CSV file of a folder that an adapter leaves alone: nothing is left out in silence. */
export async function* unusedFiles(
  folder: string,
  { used, reasons = {}, delimiter = ',' }: UnusedFiles,
): AsyncGenerator<ImportIssue> {
  const names = readdirSync(folder).filter((name) => /\.csv(\.gz)?$/.test(name))
  for (const name of names.toSorted()) {
    const plain = name.replace(/\.gz$/, '')
    if (used.includes(plain)) continue
    const rows = await countRows(join(folder, name), delimiter)
    const why = reasons[plain] ?? 'it says nothing that is kept here'
    yield skipped({ file: join(folder, name), line: 1 }, 'FILE_NOT_IMPORTED', `${rows} rows left out: ${why}`)
  }
}

async function countRows(path: string, delimiter: string): Promise<number> {
  let rows = 0
  for await (const row of csvRows(path, { delimiter, required: [] })) if (!('kind' in row)) rows += 1
  return rows
}
