import * as z from 'zod'
import type { Count, CountScope } from '../domain/count.ts'
import type { RecordId } from '../domain/recordId.ts'
import { countTimeFrom, countTimeText } from './countTimes.ts'
import { markerKey } from './derivedKeys.ts'
import { once } from './once.ts'
import { packed, unpacked } from './packed.ts'
import type { Condition, Key, StoredItem, Write } from './table.ts'

/** An item that stands for a record elsewhere, as it was put: where it is, and a digest of what it says. */
export type AppliedItem = Key & { readonly digest: string }

/** What stands in the table of what was derived from one record: exactly that, at any moment. */
export type Marker = {
  /** One more with every change: who writes on a marker that has changed since it was read is refused. 0 when there is none. */
  readonly n: number
  readonly counts: readonly Count[]
  readonly items: readonly AppliedItem[]
  /** What the derivations of others were last made of, by the derivers of this kind in their order. */
  readonly bases: readonly (string | null)[]
  /** When it is derived again although nothing has changed: there is an item in the index of wakes. */
  readonly wakeAt?: string | undefined
}

export const NO_MARKER: Marker = { n: 0, counts: [], items: [], bases: [] }

const storedSchema = once(() =>
  z.object({
    k: z.literal('derived'),
    n: z.int().positive(),
    z: z.instanceof(Uint8Array),
    b: z.array(z.string().nullable()).optional(),
    w: z.string().optional(),
  }),
)

const appliedSchema = once(() =>
  z.object({
    /** Amounts by scope, time and measure. */
    c: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
    /** Partition, sort key, digest. */
    i: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
)

/** @throws ZodError when what is stored is no marker. */
export function parseMarker(item: StoredItem | undefined): Marker {
  if (!item) return NO_MARKER
  const { n, z: bytes, b = [], w } = storedSchema().parse(item)
  const { c, i } = appliedSchema().parse(unpacked(bytes))
  return {
    n,
    counts: countsFrom(c),
    items: i.map(([pk, sk, digest]) => ({ pk, sk, digest })),
    bases: b,
    ...(w === undefined ? {} : { wakeAt: w }),
  }
}

/** To compare them: derivers without a basis, at the end, are as none. */
export function basesText(bases: Marker['bases']): string {
  return JSON.stringify(bases.slice(0, bases.findLastIndex((basis) => basis !== null) + 1))
}

/** Puts the marker that comes after `before`, when that is still the one. */
export function markerWrite(
  { tenant, epoch, id }: { readonly tenant: string; readonly epoch: string; readonly id: RecordId },
  before: Marker,
  after: Omit<Marker, 'n'>,
): Write {
  const { counts, items, bases, wakeAt } = after
  const applied: z.input<ReturnType<typeof appliedSchema>> = {
    c: amountsOf(counts),
    i: items.map(({ pk, sk, digest }) => [pk, sk, digest]),
  }
  return {
    kind: 'put',
    item: {
      ...markerKey(tenant, epoch, id),
      k: 'derived',
      id,
      n: before.n + 1,
      z: packed(applied),
      ...(bases.some((basis) => basis !== null) ? { b: bases } : {}),
      ...(wakeAt === undefined ? {} : { w: wakeAt }),
    },
    condition: isStill(before),
  }
}

function isStill({ n }: Marker): Condition {
  return n === 0 ? { kind: 'absent' } : { kind: 'between', attribute: 'n', from: n, to: n }
}

type Amounts = z.output<ReturnType<typeof appliedSchema>>['c']

function amountsOf(counts: readonly Count[]): Amounts {
  const amounts: Record<string, Record<string, Record<string, string>>> = {}
  for (const { scope, time, measure, amount } of counts) {
    const ofScope = amounts[scope] ?? {}
    const text = countTimeText(time)
    const ofTime = ofScope[text] ?? {}
    ofTime[measure] = amount
    ofScope[text] = ofTime
    amounts[scope] = ofScope
  }
  return amounts
}

function countsFrom(amounts: Amounts): readonly Count[] {
  return Object.entries(amounts).flatMap(([scope, times]) =>
    Object.entries(times).flatMap(([text, measures]) => {
      const time = countTimeFrom(text)
      return Object.entries(measures).map(([measure, amount]) => ({
        scope: scope as CountScope,
        time,
        measure,
        amount,
      }))
    }),
  )
}
