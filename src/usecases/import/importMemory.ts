import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import { SORT_KEYS } from '../../store/keys.ts'
import { type RecentItems, readRecently, recentItems } from '../../store/recentItems.ts'
import type { Key, Table } from '../../store/table.ts'

/** What one run of an import need not ask again. Losing it costs calls, and nothing else. */
export type ImportMemory = {
  /** Parties and employees, whom records name. */
  readonly named: RecentItems
  /** How many ties of a party came in with this run: of so many parties. Of others it is not known. */
  readonly ties: Map<PartyId, number>
  readonly mostCounted: number
  /** Whether anything of what came was there before. As long as nothing was, nothing more is looked for: writing it tells. */
  there: 'UNKNOWN' | 'NONE' | 'SOME'
}

/** Some tens of megabytes. */
const MOST_NAMED = 10_000
/** Whoever is withdrawn while an import runs may be named by it for so long. */
const NAMED_MS = 30_000

/** For all batches of a run, from the first. */
export function newImportMemory(): ImportMemory {
  const named = recentItems({ most: MOST_NAMED, forMs: NAMED_MS })
  return { named, ties: new Map(), mostCounted: 100_000, there: 'UNKNOWN' }
}

/** For a batch by itself: what came before it is not known. */
export function memoryOfBatch(): ImportMemory {
  return { ...newImportMemory(), mostCounted: 0, there: 'SOME' }
}

/** Whether it is the record of a party or an employee. */
export function isNamedKey({ pk, sk }: Key): boolean {
  const id = pk.slice(pk.lastIndexOf('#') + 1)
  return sk === SORT_KEYS.record && (isRecordId(id, 'prt') || isRecordId(id, 'emp'))
}

/** The table, where who was there a moment ago is there: for records that name others, and copy nothing of them. */
export function withNamed(table: Table, { named }: ImportMemory, now: () => Date): Table {
  return readRecently(table, named, { now, isKept: isNamedKey })
}
