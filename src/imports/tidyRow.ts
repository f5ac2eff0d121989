import type { CsvRow } from './csvRows.ts'

/** A row whose values are read without the blanks around them, keeping note of those that had any. */
export type TidyRow = {
  /** @returns undefined when there is nothing but blanks. */
  readonly text: (column: string) => string | undefined
  /** What was tidied so far: ``CustomerID `Val2 ` taken as `Val2` ``. */
  readonly notes: ReadonlySet<string>
}

export function tidyRow({ values }: CsvRow): TidyRow {
  const notes = new Set<string>()
  return {
    notes,
    text: (column) => {
      const raw = values[column] ?? ''
      const tidy = raw.trim()
      if (tidy !== raw && tidy !== '') notes.add(`${column} \`${raw}\` taken as \`${tidy}\``)
      return tidy === '' ? undefined : tidy
    },
  }
}

/** A value without the blanks around it; undefined when nothing is left. */
export function textOf({ values }: CsvRow, column: string): string | undefined {
  const tidy = (values[column] ?? '').trim()
  return tidy === '' ? undefined : tidy
}
