import type { ImportKind, ImportRecord } from './importRecord.ts'
import { identityOf, referencesOf } from './references.ts'

/** A record, with what writing it touches. */
export type Claim = {
  readonly record: ImportRecord
  /** What it changes: itself, and the parties it names where they keep totals or lists that each of them rewrites. */
  readonly writes: readonly string[]
  /** What only has to be there: a unit's parent, an employee's manager. */
  readonly reads: readonly string[]
}

/** Kinds that rewrite an item of their party: its holdings in view, its totals, its one relationship in a line. */
const REWRITING: readonly ImportKind[] = ['relationship', 'holding', 'transaction']

export function claimOf(record: ImportRecord): Claim {
  const references = referencesOf(record)
  const isParty = (reference: string) => reference.startsWith('["prt"')
  const rewritesParties = REWRITING.includes(record.kind)
  return {
    record,
    writes: [identityOf(record), ...(rewritesParties ? references.filter(isParty) : [])],
    reads: references.filter((reference) => !(rewritesParties && isParty(reference))),
  }
}

/**
 * Records that can be written at the same time, and while others are written: none of them changes what another one
 * touches. Of two transactions of the same party that are written at once, one would have to be tried again. What only has
 * to be there is written before.
 *
 * @param waiting in the order of the source. With nothing under way, the first of them is always in the batch.
 * @param underway those that are being written.
 */
export function disjointBatch(
  waiting: readonly Claim[],
  most: number,
  underway: readonly Claim[] = [],
): { readonly batch: readonly Claim[]; readonly rest: Claim[] } {
  const touched = new Set(underway.flatMap(({ writes, reads }) => [...writes, ...reads]))
  const before = new Set(underway.flatMap(({ writes }) => writes))
  const batch: Claim[] = []
  const rest: Claim[] = []
  for (const claim of waiting) {
    const { writes, reads } = claim
    const clash = writes.some((key) => touched.has(key)) || reads.some((key) => before.has(key))
    if (clash || batch.length === most) rest.push(claim)
    else {
      batch.push(claim)
      for (const key of [...writes, ...reads]) touched.add(key)
    }
    for (const key of writes) before.add(key)
  }
  return { batch, rest }
}
