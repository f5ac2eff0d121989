import type { ImportRecord } from './importRecord.ts'
import { identityOf, referencesOf } from './references.ts'

/** A record, with what writing it touches. */
export type Claim = {
  readonly record: ImportRecord
  /** What it changes: itself, and the parties it names, who keep totals and lists of what concerns them. */
  readonly writes: readonly string[]
  /** What only has to be there: a unit's parent, an employee's manager. */
  readonly reads: readonly string[]
}

export function claimOf(record: ImportRecord): Claim {
  const references = referencesOf(record)
  const isParty = (reference: string) => reference.startsWith('["prt"')
  return {
    record,
    writes: [identityOf(record), ...references.filter(isParty)],
    reads: references.filter((reference) => !isParty(reference)),
  }
}

/**
 * Records that can be written at the same time: none of them touches what another one changes. Writing two contacts of
 * the same party at once, one of them would have to be tried again. Records of the same party keep their order.
 *
 * @param waiting in the order of the source.
 */
export function disjointBatch(
  waiting: readonly Claim[],
  most: number,
): { readonly batch: readonly ImportRecord[]; readonly rest: Claim[] } {
  const written = new Set<string>()
  const read = new Set<string>()
  const batch: ImportRecord[] = []
  const rest: Claim[] = []
  for (const claim of waiting) {
    const { record, writes, reads } = claim
    const clash =
      writes.some((key) => written.has(key) || read.has(key)) || reads.some((key) => written.has(key))
    if (clash || batch.length === most) rest.push(claim)
    else batch.push(record)
    // Who waits must not be overtaken by a later record of the same party.
    for (const key of writes) written.add(key)
    for (const key of reads) read.add(key)
  }
  return { batch, rest }
}
