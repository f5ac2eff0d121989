import { pipeline } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { errorOfFile } from './errorOfFile.ts'
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

const FORGIVING = {
  bom: true,
  info: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_records_with_error: true,
  max_record_size: LONGEST_ROW,
} as const

/** The type of the package leaves out where an error happened: after which record, and on which line it was noticed. */
type Fault = CsvError & { readonly records: number; readonly lines: number }

type Parsed = {
  readonly record: readonly string[]
  readonly info: { readonly lines: number; readonly records: number }
}

/**
 * The rows of a CSV file, one at a time, however large it is. What cannot be read is refused by file and line,
 * and reading goes on. Lines without anything are passed over. Quotes, separators and line ends may stand in a
 * quoted value, so a row can take several lines: its place is the first of them.
 *
 * @throws Error when the file cannot be read at all, or lacks a required column.
 */
export async function* csvRows(path: string, form: CsvForm): AsyncGenerator<CsvRow | ImportIssue> {
  const faults: Fault[] = []
  const parser = parse({
    ...FORGIVING,
    delimiter: form.delimiter ?? ',',
    on_skip: (error) => {
      if (error) faults.push(error as Fault)
      return undefined
    },
  })
  const parsed: AsyncIterable<Parsed> = pipeline(openText(path), parser, () => {})

  let head: readonly string[] | undefined
  let lastLine = 0
  /** The parser is ahead of us: only faults before this record are told of now. */
  function* faultsBefore(record: number): Generator<ImportIssue> {
    while (faults[0] !== undefined && faults[0].records < record) {
      yield unreadable({ file: path, line: lastLine + 1 }, faults[0])
      lastLine = Math.max(lastLine, faults.shift()?.lines ?? 0)
    }
  }
  try {
    for await (const { record, info } of parsed) {
      yield* faultsBefore(info.records)
      const place = { file: path, line: lastLine + 1 }
      lastLine = info.lines
      if (head === undefined) head = checkedHead(path, record, form.required)
      else if (record.some((value) => value !== '')) yield row(place, head, record)
    }
  } catch (error) {
    throw errorOfFile(error, path)
  }
  yield* faultsBefore(Number.POSITIVE_INFINITY)
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

function unreadable(place: Place, { code }: Fault): ImportIssue {
  const why =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'expected a closing quote, but got the end of the file: nothing from here on can be read'
      : `expected a row of CSV, but got something else (${code})`
  return refused(place, 'UNREADABLE', why)
}
