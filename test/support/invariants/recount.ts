import { isRecordId, prefixOf, type RecordId } from '../../../src/domain/recordId.ts'
import { itemFrom } from '../../../src/store/dynamo/itemFrom.ts'
import { pathOf, SORT_KEYS } from '../../../src/store/keys.ts'
import type { RecordKind } from '../../../src/store/recordKind.ts'
import { isKept, type KeptRecord, parseRecord, RECORD_KINDS } from '../../../src/store/recordKinds.ts'
import type { Placed } from '../../../src/store/storedRecord.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import { scanned } from '../derived.ts'
import type { Gateway } from '../gateway.ts'

/** All that a tenant's part of a table holds, read once and looked at from every side. */
export type Recount = {
  readonly tenant: string
  /** By partition and sort key. */
  readonly items: ReadonlyMap<string, StoredItem>
  readonly records: readonly Counted[]
  /** Records and versions that cannot be parsed. */
  readonly unreadable: readonly string[]
}

/** A record as it is now, with all its versions. */
export type Counted = {
  readonly record: Placed<KeptRecord>
  readonly kind: AnyKind
  /** Without the newest, in the order of the table: by version. */
  readonly earlier: ReadonlyMap<string, Placed<KeptRecord>>
}

export type AnyKind = RecordKind<KeptRecord>

/** What must hold of a whole table, and where it does not. */
export type Invariant = {
  readonly name: string
  readonly faults: (recount: Recount) => readonly string[]
}

/** Reads the whole table, consistently. Nobody must be writing. */
export async function recountOf(gateway: Gateway, tenant = 'demo'): Promise<Recount> {
  const all = (await scanned(gateway)).map(itemFrom).filter(({ pk }) => pk.startsWith(`${tenant}#`))
  const items = new Map(all.map((item) => [pathOf(item), item]))
  const records: Counted[] = []
  const unreadable: string[] = []
  const parsed = (id: RecordId, item: StoredItem): Placed<KeptRecord> | undefined => {
    try {
      return parseRecord(id as never, item)
    } catch (error) {
      unreadable.push(`${pathOf(item)}: ${String(error).slice(0, 200)}`)
      return undefined
    }
  }
  const byPartition = Map.groupBy(all, ({ pk }) => pk)
  for (const [pk, partition] of byPartition) {
    const id = pk.slice(tenant.length + 1)
    if (!isRecordId(id) || !isKept(prefixOf(id))) continue
    const item = partition.find(({ sk }) => sk === SORT_KEYS.record)
    const record = item && parsed(id, item)
    if (!record) continue
    const versions = partition.flatMap((each) => {
      const version = each.sk.startsWith('V#') ? parsed(id, each) : undefined
      return version ? [[each.sk, version] as const] : []
    })
    const kind = RECORD_KINDS[prefixOf(id) as keyof typeof RECORD_KINDS] as unknown as AnyKind
    records.push({ record, kind, earlier: new Map(versions) })
  }
  return { tenant, items, records, unreadable }
}

/** The active records of one kind. */
export function activeOf<Kind extends KeptRecord['kind']>(
  { records }: Recount,
  kind: Kind,
): readonly Placed<Extract<KeptRecord, { kind: Kind }>>[] {
  const all = records.flatMap(({ record }) => (record.kind === kind && record.meta.active ? [record] : []))
  return all as unknown as readonly Placed<Extract<KeptRecord, { kind: Kind }>>[]
}

/** One line for each thing that should be so and is not. */
export function differences(
  what: string,
  expected: ReadonlyMap<string, unknown>,
  found: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((key) => {
    const [should, is] = [expected.get(key), found.get(key)].map(
      (value) => JSON.stringify(value) ?? 'nothing',
    )
    return should === is ? [] : [`${what} ${key}: ${should} expected, ${is} found`]
  })
}
