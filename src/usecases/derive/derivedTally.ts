import { exactSum } from '../../domain/exactSum.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { countSortKeys } from '../../store/countTimes.ts'
import { digestOf } from '../../store/derivedDifference.ts'
import { countPartition, DERIVED_KEYS } from '../../store/derivedKeys.ts'
import { type AppliedItem, parseMarker } from '../../store/derivedMarker.ts'
import { wakeKey } from '../../store/derivedWakes.ts'
import { pathOf, tenantPartition } from '../../store/keys.ts'
import type { StoredItem } from '../../store/table.ts'

/**
 * MARKER: a record is not as its marker says. NUMBER: a number is not the sum of what markers say. ITEM: an item that a marker
 * put is not there, is another, or nobody put it. WAKE: the index of wakes and a marker say different things. FOLLOWING:
 * something that should have happened has not. FAULTY: nothing can be derived from it.
 */
export type DerivedFault = {
  readonly kind: 'MARKER' | 'NUMBER' | 'ITEM' | 'WAKE' | 'FOLLOWING' | 'FAULTY'
  /** A record, or the place of a number or item. */
  readonly what: string
  readonly message: string
}

export function faultPath({ kind, what, message }: DerivedFault): string {
  return `${kind}|${what}|${message}`
}

/** What all markers of a generation say together, and what there is. */
export type Tally = {
  readonly place: { readonly tenant: string; readonly epoch: string }
  markers: number
  /** Sums of what markers say, by partition, sort key without its shard, and measure. */
  readonly said: Map<string, string>
  readonly kept: Map<string, string>
  /** What markers say they put, by path. */
  readonly put: Map<string, AppliedItem>
  /** Digests of what stands where derived items may stand, by path. */
  readonly there: Map<string, string>
  readonly wakesSaid: Set<string>
  readonly wakes: Set<string>
}

export function emptyTally(place: Tally['place']): Tally {
  const [said, kept, put, there] = [new Map(), new Map(), new Map(), new Map()]
  return { place, markers: 0, said, kept, put, there, wakesSaid: new Set(), wakes: new Set() }
}

/** Takes one item of the table into account. */
export function take(tally: Tally, item: StoredItem): void {
  const { tenant, epoch } = tally.place
  if (item.sk === DERIVED_KEYS.marker(epoch)) takeMarker(tally, item)
  else if (item.pk.startsWith(tenantPartition(tenant, 'wakes', epoch, ''))) tally.wakes.add(pathOf(item))
  else if (item.pk.startsWith(tenantPartition(tenant, 'counts', epoch, ''))) {
    if (item['k'] === 'counts') takeCounts(tally, item)
    else tally.there.set(pathOf(item), digestOf(item))
  }
  // Derived items may be anywhere, with their epoch in the key.
  else if (`${item.pk}#${item.sk}`.split('#').includes(epoch)) tally.there.set(pathOf(item), digestOf(item))
}

function takeMarker(tally: Tally, item: StoredItem): void {
  const { tenant, epoch } = tally.place
  const id = item.pk.slice(tenant.length + 1)
  if (!isRecordId(id)) return
  const { counts, items, wakeAt } = parseMarker(item)
  tally.markers += 1
  for (const { scope, time, measure, amount } of counts) {
    const pk = countPartition(tenant, epoch, scope)
    for (const sk of countSortKeys(time, 0)) add(tally.said, numberPath(pk, sk, measure), amount)
  }
  for (const each of items) tally.put.set(pathOf(each), each)
  if (wakeAt !== undefined) tally.wakesSaid.add(pathOf(wakeKey({ tenant, epoch }, { id, at: wakeAt })))
}

function takeCounts(tally: Tally, { pk, sk, k: _, ...measures }: StoredItem): void {
  for (const [measure, amount] of Object.entries(measures)) {
    add(tally.kept, numberPath(pk, sk, measure), String(amount))
  }
}

function numberPath(pk: string, sk: string, measure: string): string {
  return `${pk} ${sk.slice(0, sk.lastIndexOf('#'))} ${measure}`
}

function add(sums: Map<string, string>, path: string, amount: string): void {
  sums.set(path, exactSum([sums.get(path) ?? '0', amount]))
}

/** Where what markers say and what there is differ. */
export function derivedFaults(tally: Tally): readonly DerivedFault[] {
  const { said, kept, put, there, wakes, wakesSaid } = tally
  const numbers = [...new Set([...said.keys(), ...kept.keys()])].flatMap((path): DerivedFault[] => {
    const [is, should] = [kept.get(path) ?? '0', said.get(path) ?? '0']
    return is === should ? [] : [{ kind: 'NUMBER', what: path, message: `is ${is}, but should be ${should}` }]
  })
  const items = [...put].flatMap(([path, { digest }]): DerivedFault[] => {
    const found = there.get(path)
    if (found === digest) return []
    const message = found === undefined ? 'is not there' : 'says something else'
    return [{ kind: 'ITEM', what: path, message }]
  })
  const strays = [...there.keys()]
    .filter(
      (path) =>
        !put.has(path) &&
        path.startsWith(tenantPartition(tally.place.tenant, 'counts', tally.place.epoch, '')),
    )
    .map((path): DerivedFault => ({ kind: 'ITEM', what: path, message: 'was put by nobody' }))
  const missing = [...wakesSaid]
    .filter((path) => !wakes.has(path))
    .map((path): DerivedFault => ({ kind: 'WAKE', what: path, message: 'is not there' }))
  const stray = [...wakes]
    .filter((path) => !wakesSaid.has(path))
    .map((path): DerivedFault => ({ kind: 'WAKE', what: path, message: "is no marker's" }))
  return [...numbers, ...items, ...strays, ...missing, ...stray]
}
