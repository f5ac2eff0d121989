import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { cleaned } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'
import { isHash, isHashOfNothing } from './hashedValues.ts'

/** A row of an export, parts of which may have been replaced by hashes. */
export type CrmRow = {
  readonly place: Place
  /** The value, be it a hash or not. Good for ids and names: a hash still tells one from another. */
  readonly id: (column: string) => string | undefined
  /** The value, when it is not a hash. */
  readonly plain: (column: string) => string | undefined
  readonly isTrue: (column: string) => boolean
  /** One issue when anything that was asked for is a hash: what was left out, or kept although it is one. */
  readonly issues: () => readonly ImportIssue[]
}

export function crmRow(row: CsvRow): CrmRow {
  const kept = new Set<string>()
  const left = new Set<string>()
  const read = (column: string, hashes: Set<string> | undefined) => {
    const text = textOf(row, column)
    if (text === undefined || isHashOfNothing(text)) return undefined
    if (isHash(text)) hashes?.add(column)
    return text
  }
  return {
    place: row.place,
    id: (column) => read(column, /name|label|subject|title$/.test(column) ? kept : undefined),
    plain: (column) => {
      const text = read(column, left)
      return text === undefined || left.has(column) ? undefined : text
    },
    isTrue: (column) => textOf(row, column)?.toLowerCase() === 'true',
    issues: () => {
      const parts = [
        ...(left.size === 0 ? [] : [`left out, for they are hashes: ${[...left].join(', ')}`]),
        ...(kept.size === 0 ? [] : [`kept, though they are hashes: ${[...kept].join(', ')}`]),
      ]
      return parts.length === 0 ? [] : [cleaned(row.place, 'HASHED_VALUES', parts.join('; '))]
    },
  }
}
