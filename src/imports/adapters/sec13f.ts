import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../importRecord.ts'
import { skipped } from '../issues.ts'
import { unusedFiles } from '../unusedFiles.ts'
import { controlTotals } from './sec13f/controlTotals.ts'
import type { Cover } from './sec13f/cover.ts'
import { readCsvFiling } from './sec13f/csvFiling.ts'
import { filerRecord } from './sec13f/filerRecord.ts'
import { amendmentIssue, type Filing, isSubmissionName, readCover, readRows } from './sec13f/filing.ts'
import type { HoldingRow } from './sec13f/holdingRow.ts'
import { isAddition, PositionRecords } from './sec13f/positionRecord.ts'
import { SYSTEM } from './sec13f/source.ts'

/**
 * Form 13F of the SEC, as it is filed: a full submission (`.txt`), a folder of them, or an information table as CSV.
 *
 * @see https://www.sec.gov/pdf/form13f.pdf
 */
export const sec13f: ImportAdapter = { name: 'sec13f', system: SYSTEM, read }

async function* read(path: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined)
    throw new Error(`${path}: expected a filing or a folder of them, but there is none.`)
  if (/\.csv(\.gz)?$/i.test(path)) yield* readCsv(path)
  else if (stat.isDirectory()) yield* readFolder(path)
  else yield* readFilings([path])
}

async function* readCsv(path: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const { cover, rows } = yield* readCsvFiling(path)
  yield filerRecord(cover)
  yield* positions(cover, rows)
}

async function* readFolder(folder: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const names = readdirSync(folder).filter(isSubmissionName).toSorted()
  if (names.length === 0) throw new Error(`${folder}: expected full submissions (.txt), but there are none.`)
  const tables = readdirSync(folder).filter((name) => /\.csv(\.gz)?$/i.test(name))
  const why = 'a table without a cover is imported by its own name'
  const reasons = Object.fromEntries(tables.map((name) => [name.replace(/\.gz$/, ''), why]))
  yield* unusedFiles(folder, { used: [], reasons })
  yield* readFilings(names.map((name) => join(folder, name)))
}

/** Who files comes before what is held, of all files: so each is read twice, and never more than one at a time. */
async function* readFilings(files: readonly string[]): AsyncGenerator<ImportRecord | ImportIssue> {
  const filings: Filing[] = []
  for (const file of files) {
    const cover = yield* readCover(file)
    if (cover) filings.push({ file, cover })
  }
  const inOrder = filings.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  yield* [...new Map(inOrder.map(({ cover }) => [cover.cik, cover])).values()].map(filerRecord)
  for (const [at, filing] of inOrder.entries()) {
    const restated = inOrder.slice(at + 1).some((later) => restates(later, filing))
    if (restated)
      yield skipped(filing.cover.place, 'RESTATED', 'an amendment of this import restates it whole')
    else yield* readFiling(filing)
  }
}

async function* readFiling(filing: Filing): AsyncGenerator<ImportRecord | ImportIssue> {
  yield* amendmentIssue(filing)
  const rows = yield* readRows(filing)
  if (rows.length > 0) yield* positions(filing.cover, rows)
}

function* positions(cover: Cover, rows: readonly HoldingRow[]): Generator<ImportRecord | ImportIssue> {
  yield* controlTotals(cover, rows)
  const records = new PositionRecords(cover)
  for (const row of rows) yield* records.of(row)
}

function orderOf({ cover }: Filing): string {
  return `${cover.filedOn} ${cover.accession ?? ''}`
}

function restates({ cover: later }: Filing, { cover: earlier }: Filing): boolean {
  const isSame = later.cik === earlier.cik && later.period === earlier.period
  return isSame && later.amendment !== undefined && !isAddition(later.amendment)
}
