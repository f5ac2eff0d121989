import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CsvRow, csvRows } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { type Cover, cikOf, dayOf } from './cover.ts'
import { isSubmissionName, readCover } from './filing.ts'
import { CSV_COLUMNS, type HoldingRow, rowOfCsv } from './holdingRow.ts'

export type CsvFiling = { readonly cover: Cover; readonly rows: readonly HoldingRow[] }

/**
 * An information table as CSV. It has no cover, so that who files must be said otherwise: by the columns `cik`,
 * `filingManager`, `periodOfReport` and `filedOn`, or by the one full submission that lies beside it.
 *
 * @throws Error when neither does.
 */
export async function* readCsvFiling(file: string): AsyncGenerator<ImportIssue, CsvFiling> {
  const read: CsvRow[] = []
  for await (const row of csvRows(file, { required: CSV_COLUMNS })) {
    if ('kind' in row) yield row
    else read.push(row)
  }
  const cover = coverOfColumns(file, read) ?? (yield* coverBeside(file))
  return { cover, rows: read.map(({ place, values }) => rowOfCsv(place, values)) }
}

function coverOfColumns(file: string, rows: readonly CsvRow[]): Cover | undefined {
  const text = (name: string) => rows[0]?.values[name]?.trim() ?? ''
  const [cik, name] = [cikOf(text('cik')), text('filingManager')]
  const [period, filedOn] = [dayOf(text('periodOfReport')), dayOf(text('filedOn'))]
  if (!cik || name === '' || !period || !filedOn) return undefined
  const nobody = { address: '', managers: new Map<string, string>(), reportedBy: [] }
  return {
    place: { file, line: 1 },
    cik,
    name,
    period,
    filedOn,
    reportType: '13F HOLDINGS REPORT',
    ...nobody,
  }
}

async function* coverBeside(file: string): AsyncGenerator<ImportIssue, Cover> {
  const folder = dirname(file)
  const beside = readdirSync(folder).filter(isSubmissionName)
  const [name, ...others] = beside
  const cover = name !== undefined && others.length === 0 ? yield* readCover(join(folder, name)) : undefined
  if (cover) return cover
  throw new Error(
    `${file}: expected to learn who files from the columns cik, filingManager, periodOfReport and filedOn, or from one full submission (.txt) in the same folder, but found ${beside.length} there.`,
  )
}
