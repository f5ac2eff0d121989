import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ImportIssue } from './importRecord.ts'

/** A CSV file of issues, begun with the first of them: there is none without one. What is in it survives `kill`. */
export type IssueFile = {
  readonly path: string
  readonly add: (issue: ImportIssue) => void
  /** Whether there is a file. */
  readonly begun: () => boolean
  readonly close: () => void
}

export function issueFile(path: string): IssueFile {
  let file: number | undefined
  return {
    path,
    add: ({ severity, code, place, message }) => {
      file ??= begin(path)
      writeSync(file, csvLine([place.file, String(place.line), severity, code, message]))
    },
    begun: () => file !== undefined,
    close: () => {
      if (file !== undefined) closeSync(file)
    },
  }
}

/** @throws Error when the file cannot be written. */
function begin(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w', 0o600)
  writeSync(file, csvLine(['file', 'line', 'severity', 'code', 'reason']))
  return file
}

function csvLine(values: readonly string[]): string {
  return `${values.map(csvValue).join(',')}\r\n`
}

function csvValue(value: string): string {
  // A spreadsheet would run what begins like a formula, and the value may come from anybody.
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
