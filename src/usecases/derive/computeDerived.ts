import { earliest } from '../../domain/instant.ts'
import type { RecordId } from '../../domain/recordId.ts'
import { markerKey } from '../../store/derivedKeys.ts'
import { type Marker, parseMarker } from '../../store/derivedMarker.ts'
import { recordKey } from '../../store/keys.ts'
import { readByKey } from '../../store/readByKey.ts'
import { type KeptPrefix, type KeptRecord, parseRecord } from '../../store/recordKinds.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { StoredItem } from '../../store/table.ts'
import type { Derived, Deriver } from './deriver.ts'
import { deriversOf, type Engine, isTransient } from './engine.ts'

type AnyDeriver = Deriver<KeptPrefix>

/** What is derived from a record as it is now, and what stands in the table of it. */
export type Computed = {
  readonly id: RecordId
  /** Undefined when there is none. */
  readonly record: Placed<KeptRecord> | undefined
  readonly marker: Marker
  readonly derived: Omit<Derived, 'basis'>
  /** By deriver. */
  readonly bases: readonly (string | null)[]
}

/** A record with which something is wrong, or a deriver that is wrong about it. */
export type Faulty = { readonly id: RecordId; readonly error: unknown }

export type ComputedAll = { readonly computed: readonly Computed[]; readonly faulty: readonly Faulty[] }

/**
 * Reads records and makes what is derived from them: together as far as they get along, one by one when something is
 * wrong with any.
 *
 * @throws AppError UNAVAILABLE.
 */
export async function computeDerived(engine: Engine, ids: readonly RecordId[]): Promise<ComputedAll> {
  const { read, faulty } = await readAll(engine, ids)
  const groups = Map.groupBy(read, ({ id }) => id.slice(0, 3))
  const results = await Promise.all([...groups.values()].map((group) => computeGroup(engine, group)))
  return {
    computed: results.flatMap(({ computed }) => computed),
    faulty: [...faulty, ...results.flatMap((result) => result.faulty)],
  }
}

type Read = Pick<Computed, 'id' | 'record' | 'marker'>

async function readAll(
  { deriving: { attempt, epoch } }: Engine,
  ids: readonly RecordId[],
): Promise<{ readonly read: readonly Read[]; readonly faulty: readonly Faulty[] }> {
  const { table } = attempt.context
  const { tenant } = attempt.scope
  // The markers first: whoever has changed what is read after them has changed the marker too, or will derive again.
  const markers = await readByKey(
    table,
    ids.map((id) => markerKey(tenant, epoch, id)),
    true,
  )
  const items = await readByKey(
    table,
    ids.map((id) => recordKey(tenant, id)),
    true,
  )
  const read: Read[] = []
  const faulty: Faulty[] = []
  for (const [n, id] of ids.entries()) {
    try {
      read.push({ id, marker: parseMarker(markers[n]), record: recordFrom(id, items[n]) })
    } catch (error) {
      faulty.push({ id, error })
    }
  }
  return { read, faulty }
}

function recordFrom(id: RecordId, item: StoredItem | undefined): Placed<KeptRecord> | undefined {
  return item && parseRecord(id as RecordId<KeptPrefix>, item)
}

async function computeGroup(engine: Engine, group: readonly Read[]): Promise<ComputedAll> {
  try {
    return { computed: await computeTogether(engine, group), faulty: [] }
  } catch (error) {
    if (isTransient(error)) throw error
    const [one] = group
    if (one && group.length === 1) return { computed: [], faulty: [{ id: one.id, error }] }
    const results: ComputedAll[] = []
    for (const each of group) results.push(await computeGroup(engine, [each]))
    return {
      computed: results.flatMap(({ computed }) => computed),
      faulty: results.flatMap(({ faulty }) => faulty),
    }
  }
}

async function computeTogether(engine: Engine, group: readonly Read[]): Promise<readonly Computed[]> {
  const [first] = group
  if (!first) return []
  const derivers = deriversOf(engine, first.id)
  const records = group.flatMap(({ record }) => (record?.meta.active ? [record] : []))
  const parts = await Promise.all(derivers.map((deriver) => derivedBy(engine, deriver, records)))
  const places = new Map(records.map(({ id }, n) => [id as RecordId, n]))
  return group.map((read) => {
    const place = places.get(read.id)
    const own = parts.map((part) => (place === undefined ? undefined : part[place]))
    for (const part of own) assertOwnKeys(engine, part)
    return { ...read, ...merged(own) }
  })
}

async function derivedBy(
  { deriving }: Engine,
  { derive }: AnyDeriver,
  records: readonly Placed<KeptRecord>[],
): Promise<readonly Derived[]> {
  if (!derive || records.length === 0) return []
  const all = await derive(deriving, records)
  if (all.length !== records.length) {
    throw new RangeError(`a deriver was given ${records.length} records, but derived from ${all.length}`)
  }
  return all
}

function merged(parts: readonly (Derived | undefined)[]): Pick<Computed, 'derived' | 'bases'> {
  return {
    derived: {
      counts: parts.flatMap((part) => part?.counts ?? []),
      items: parts.flatMap((part) => part?.items ?? []),
      wakeAt: earliest(parts.map((part) => part?.wakeAt)),
    },
    bases: parts.map((part) => part?.basis ?? null),
  }
}

/** Two generations that put the same item would take it from each other. */
function assertOwnKeys({ deriving: { epoch } }: Engine, derived: Derived | undefined): void {
  for (const { pk, sk } of derived?.items ?? []) {
    if (`${pk}#${sk}`.split('#').includes(epoch)) continue
    throw new RangeError(`expected the epoch ${epoch} in the key of a derived item, but got ${pk} ${sk}`)
  }
}
