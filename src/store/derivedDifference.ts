import { createHash } from 'node:crypto'
import type { Count } from '../domain/count.ts'
import { exactSum, negated } from '../domain/exactSum.ts'
import { countPath } from './countTimes.ts'
import type { AppliedItem, Marker } from './derivedMarker.ts'
import { pathOf } from './keys.ts'
import type { Key, StoredItem } from './table.ts'

/** What brings the table from what a marker says is applied to what is derived now. */
export type Difference = {
  /** To be added, none of them 0. */
  readonly counts: readonly Count[]
  readonly puts: readonly StoredItem[]
  readonly deletes: readonly Key[]
}

type DerivedState = { readonly counts: readonly Count[]; readonly items?: readonly StoredItem[] }

export function differenceOf(applied: Pick<Marker, 'counts' | 'items'>, derived: DerivedState): Difference {
  const { items = [] } = derived
  const digests = new Map(applied.items.map((item) => [pathOf(item), item.digest]))
  const wanted = new Set(items.map(pathOf))
  return {
    counts: summed([
      ...derived.counts,
      ...applied.counts.map((count) => ({ ...count, amount: negated(count.amount) })),
    ]),
    puts: items.filter((item) => digests.get(pathOf(item)) !== digestOf(item)),
    deletes: applied.items.filter((item) => !wanted.has(pathOf(item))).map(({ pk, sk }) => ({ pk, sk })),
  }
}

export function isNoDifference({ counts, puts, deletes }: Difference): boolean {
  return counts.length + puts.length + deletes.length === 0
}

/** What is applied when a difference, or a part of one, has been written. */
export function appliedAfter(
  before: Pick<Marker, 'counts' | 'items'>,
  { counts, puts, deletes }: Difference,
): Pick<Marker, 'counts' | 'items'> {
  const items = new Map(before.items.map((item) => [pathOf(item), item]))
  for (const key of deletes) items.delete(pathOf(key))
  for (const item of puts) items.set(pathOf(item), appliedItem(item))
  return { counts: summed([...before.counts, ...counts]), items: [...items.values()] }
}

/** One count for each number, without those that come to nothing. */
export function summed(counts: readonly Count[]): readonly Count[] {
  const byPath = new Map<string, Count>()
  for (const count of counts) {
    const path = countPath(count)
    const before = byPath.get(path)
    byPath.set(path, before ? { ...before, amount: exactSum([before.amount, count.amount]) } : count)
  }
  return [...byPath.values()].filter(({ amount }) => Number(amount) !== 0)
}

function appliedItem(item: StoredItem): AppliedItem {
  return { pk: item.pk, sk: item.sk, digest: digestOf(item) }
}

/** The same for the same item, whatever the order of its attributes, and whether its numbers have come from the table. */
export function digestOf(item: StoredItem): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(item)))
    .digest('base64url')
    .slice(0, 16)
}

function canonical(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, canonical(field)])
}
