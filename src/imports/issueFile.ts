import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ImportIssue } from './importRecord.ts'

/** A CSV file of issues, begun with the first of them. What is in it survives an interruption. */
export type IssueFile = {
  readonly path: string
  readonly add: (issue: ImportIssue) => void
  /** @returns whether there is a file: there is none without an issue. */
  readonly close: () => boolean
}

/** @throws Error when the file cannot be written. */
export function issueFile(path: string): IssueFile {
  let file: number | undefined
  return {
    path,
    add: ({ severity, code, place, message }) => {
      file ??= begun(path)
      writeSync(file, csvLine([place.file, String(place.line), severity, code, message]))
    },
    close: () => {
      if (file !== undefined) closeSync(file)
      return file !== undefined
    },
  }
}

function begun(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
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
