import type { ImportKind, ImportRecord } from './importRecord.ts'
import { identityOf, referencesOf } from './references.ts'

/** A record, with what writing it touches. */
export type Claim = {
  readonly record: ImportRecord
  /** What it changes: itself, and the party whose totals or lists each record of it rewrites. */
  readonly writes: readonly string[]
  /** What only has to be there: a unit's parent, an employee's manager. */
  readonly reads: readonly string[]
  /** The party it is of, or names first: what is of the same one is written together. */
  readonly of?: string | undefined
}

/** Kinds that rewrite an item of their party: its holdings in view, its totals, its one relationship in a line. */
const REWRITING: readonly ImportKind[] = ['relationship', 'holding', 'transaction']

export function claimOf(record: ImportRecord): Claim {
  const references = referencesOf(record)
  const { kind, input } = record
  const rewritten = REWRITING.includes(kind) && 'partyId' in input ? `party ${input.partyId}` : undefined
  return {
    record,
    writes: [identityOf(record), ...(rewritten === undefined ? [] : [rewritten])],
    reads: references,
    of: rewritten ?? references.find((reference) => reference.startsWith('["prt"')),
  }
}

/**
 * Records that can be written at the same time, and while others are written: none of them needs what another one makes, and
 * none changes what is being changed. Of two transactions of the same party that are written at once, one would have to be
 * tried again. What only has to be there is written before.
 *
 * Those of one party come together, in the order of the source: what they rewrite is written once for all of them, and
 * lies at one place.
 *
 * @param waiting in the order of the source. With nothing under way, the first of them is always in the batch.
 * @param underway those that are being written.
 */
export function disjointBatch(
  waiting: readonly Claim[],
  most: number,
  underway: readonly Claim[] = [],
): { readonly batch: readonly Claim[]; readonly rest: Claim[] } {
  const changing = new Set(underway.flatMap(({ writes, reads }) => [...writes, ...reads]))
  const before = new Set(underway.flatMap(({ writes }) => writes))
  const needed = new Set<string>()
  const batch: Claim[] = []
  const rest: Claim[] = []
  for (const claim of [...Map.groupBy(waiting, ({ of }) => of).values()].flat()) {
    const { writes, reads } = claim
    const clash =
      writes.some((key) => changing.has(key) || needed.has(key)) || reads.some((key) => before.has(key))
    if (clash || batch.length === most) rest.push(claim)
    else {
      batch.push(claim)
      for (const key of reads) needed.add(key)
    }
    for (const key of writes) before.add(key)
  }
  return { batch, rest }
}
