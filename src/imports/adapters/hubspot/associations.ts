import type { CsvRow } from '../../csvRows.ts'
import { textOf } from '../../tidyRow.ts'

/** Ids by the id they are associated with: the companies of a deal, the contacts of an engagement. */
export type Associations = (id: string) => readonly string[]

export function associations(rows: readonly CsvRow[], from: string, to: string): Associations {
  const byId = Map.groupBy(rows, (row) => textOf(row, from) ?? '')
  return (id) => (byId.get(id) ?? []).flatMap((row) => textOf(row, to) ?? [])
}

/** Contacts that were merged stand for the one they became. */
export function withMerges(of: Associations, mergedInto: ReadonlyMap<string, string>): Associations {
  return (id) => of(id).map((other) => mergedInto.get(other) ?? other)
}
