import { pipeline } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import type { ImportIssue, Place } from './importRecord.ts'
import { refused } from './issues.ts'
import { openText } from './openText.ts'

/** A row of a CSV file, its values by the names in the head. */
export type CsvRow = { readonly place: Place; readonly values: Readonly<Record<string, string>> }

export type CsvForm = {
  readonly delimiter?: string
  /** Columns without which the file is not what we take it for. */
  readonly required: readonly string[]
}

/** A row longer than this is a quote that was never closed. */
const LONGEST_ROW = 1_000_000

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/**
 * The rows of a CSV file, one at a time, however large it is. What cannot be read is refused by file and line,
 * and reading goes on. Lines without anything are passed over. Quotes, separators and line ends may stand in a
 * quoted value, so a row can take several lines: its place is the first of them.
 *
 * @throws Error when the file cannot be read at all, or lacks a required column.
 */
export async function* csvRows(path: string, form: CsvForm): AsyncGenerator<CsvRow | ImportIssue> {
  const faults: CsvError[] = []
  const parser = parse({
    bom: true,
    info: true,
    delimiter: form.delimiter ?? ',',
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error) => {
      if (error) faults.push(error)
      return undefined
    },
  })
  const rows: AsyncIterable<Parsed> = pipeline(openText(path), parser, () => {})

  let head: readonly string[] | undefined
  let lastLine = 0
  for await (const { record, info } of rows) {
    yield* faults.splice(0).map((fault) => unreadable(path, lastLine + 1, fault))
    const place = { file: path, line: lastLine + 1 }
    lastLine = info.lines
    if (head === undefined) head = checkedHead(path, record, form.required)
    else if (record.some((value) => value !== '')) yield row(place, head, record)
  }
  yield* faults.map((fault) => unreadable(path, lastLine + 1, fault))
  if (head === undefined) checkedHead(path, [], form.required)
}

function row(place: Place, head: readonly string[], record: readonly string[]): CsvRow | ImportIssue {
  if (record.length !== head.length) {
    const message = `expected ${head.length} columns as in the first line, but got ${record.length}`
    return refused(place, 'COLUMN_COUNT', message)
  }
  return { place, values: Object.fromEntries(head.map((name, at) => [name, record[at] ?? ''])) }
}

function checkedHead(
  path: string,
  record: readonly string[],
  required: readonly string[],
): readonly string[] {
  const head = record.map((name) => name.trim())
  const missing = required.filter((name) => !head.includes(name))
  if (missing.length === 0) return head
  throw new Error(
    `${path}: expected the columns ${missing.join(', ')} in the first line, but they are not there.`,
  )
}

function unreadable(file: string, line: number, { code }: CsvError): ImportIssue {
  const why =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'expected a closing quote, but got the end of the file: nothing from here on can be read'
      : `expected a row of CSV, but got something else (${code})`
  return refused({ file, line }, 'UNREADABLE', why)
}
