import type { CsvRow } from '../../csvRows.ts'
import { textOf } from '../../tidyRow.ts'

/**
 * Which contact each merged contact became: from the contacts, which list the ids they took in, and from the audit of
 * merges. A chain of merges leads to its end.
 */
export function mergedContacts(
  contacts: readonly CsvRow[],
  audit: readonly CsvRow[],
): ReadonlyMap<string, string> {
  const direct = new Map<string, string>()
  for (const row of contacts) {
    const id = textOf(row, 'id')
    const taken = textOf(row, 'property_hs_merged_object_ids')?.split(';') ?? []
    for (const other of taken.map((each) => each.trim()))
      if (id && other && other !== id) direct.set(other, id)
  }
  for (const row of audit) {
    const [survivor, merged] = [textOf(row, 'canonical_vid'), textOf(row, 'vid_to_merge')]
    if (survivor && merged && survivor !== merged) direct.set(merged, survivor)
  }
  return new Map([...direct.keys()].map((id) => [id, endOf(id, direct)]))
}

/** Where a chain of merges ends; in a circle, which only a broken file has, where it closes. */
export function endOf(id: string, mergedInto: ReadonlyMap<string, string>): string {
  const seen = new Set([id])
  let at = id
  for (;;) {
    const next = mergedInto.get(at)
    if (next === undefined || seen.has(next)) return at
    seen.add(next)
    at = next
  }
}
