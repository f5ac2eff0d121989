import { isDeepStrictEqual } from 'node:util'
import { pathOf, SORT_KEYS } from '../../../src/store/keys.ts'
import { entryItem, hasLeft } from '../../../src/store/listEntry.ts'
import { unpacked } from '../../../src/store/packed.ts'
import { encodeCopy } from '../../../src/store/storedRecord.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import type { Counted, Invariant, Recount } from './recount.ts'

/** What is found through a record stands where the record says, says what the record says, and nothing else does. */
export const PLACE_INVARIANTS: readonly Invariant[] = [
  {
    name: 'a record stands in every list it belongs in, and each says what the record says',
    faults: (recount) => mismatches(recount, entriesOf(recount)),
  },
  {
    name: 'a tie stands with both its parties, each in its direction',
    faults: ({ records, tenant, items }) =>
      records.flatMap(({ record }) => {
        if (record.kind !== 'tie' || !record.meta.active) return []
        const ends = { OUT: record.data.fromPartyId, IN: record.data.toPartyId }
        return Object.entries(ends).flatMap(([side, partyId]) => {
          const pk = `${tenant}#${partyId}#ties`
          const standing = ofPartition(items, pk).filter((item) => item['id'] === record.id && !hasLeft(item))
          const isRight = standing.length === 1 && standing[0]?.['g2'] === `${pk}#${side}`
          return isRight ? [] : [`${record.id} stands ${standing.length} times with ${partyId}, ${side}`]
        })
      }),
  },
  {
    name: 'a copy beside another record says what its record says',
    faults: (recount) => mismatches(recount, copiesOf(recount)),
  },
  {
    name: 'what only one may have is claimed by it, and by it alone',
    faults: (recount) => {
      const owners = Map.groupBy(claimsOf(recount), pathOf)
      const twice = [...owners]
        .filter(([, all]) => all.length > 1)
        .map(([path]) => `${path} is claimed twice`)
      return [...twice, ...mismatches(recount, claimsOf(recount))]
    },
  },
  {
    name: 'nothing stands in a list, in a head or under a claim without a record that says so',
    faults: (recount) => {
      const expected = new Set(
        [...entriesOf(recount), ...copiesOf(recount), ...claimsOf(recount), ...lastContacts(recount)].map(
          pathOf,
        ),
      )
      return [...recount.items].flatMap(([path, item]) => {
        const isFound = isCopy(item) && (typeof item['since'] === 'number' || typeof item['id'] === 'string')
        return isFound && !hasLeft(item) && !expected.has(path) ? [`${path} (${String(item['k'])})`] : []
      })
    },
  },
]

const partitions = new WeakMap<ReadonlyMap<string, StoredItem>, ReadonlyMap<string, readonly StoredItem[]>>()

function ofPartition(items: ReadonlyMap<string, StoredItem>, pk: string): readonly StoredItem[] {
  const grouped = partitions.get(items) ?? Map.groupBy(items.values(), (item) => item.pk)
  partitions.set(items, grouped)
  return grouped.get(pk) ?? []
}

/** What has an id in it and is of no record's places: keys, what is derived, who uses what, what apps have registered. */
const OF_OTHERS: ReadonlySet<unknown> = new Set([
  ...['idempotency', 'derived', 'exposureRank', 'unassessed', 'fieldUser', 'operation'],
])

/** Records that say something again, elsewhere. The last transaction is counted by itself. */
function isCopy({ sk, k }: StoredItem): boolean {
  const isRecord = sk === SORT_KEYS.record || sk.startsWith('V#')
  return !isRecord && sk !== SORT_KEYS.lastTransaction && !OF_OTHERS.has(k)
}

function placesOf(recount: Recount, places: (counted: Counted, tenant: string) => readonly StoredItem[]) {
  return recount.records.flatMap((counted) =>
    counted.record.meta.active ? places(counted, recount.tenant) : [],
  )
}

function entriesOf(recount: Recount): readonly StoredItem[] {
  return placesOf(recount, ({ record, kind }, tenant) =>
    kind
      .entries(tenant, record)
      .map((entry) => entryItem(entry, record.listedAt ?? record.meta.createdAt, record.listedAt)),
  )
}

/** Ties are kept in a head as long as they are among the last stated: those are counted elsewhere. */
function copiesOf(recount: Recount): readonly StoredItem[] {
  const all = placesOf(recount, ({ record, kind }, tenant) => kind.copies(tenant, record))
  return all.filter((item) => item['k'] !== 'tie' || recount.items.has(pathOf(item)))
}

function claimsOf(recount: Recount): readonly StoredItem[] {
  return placesOf(recount, ({ record, kind }, tenant) =>
    kind.claims(tenant, record).map((key) => ({ ...key, ...encodeCopy(record) })),
  )
}

/** A relationship's place in books by its last contact stands under the moment it moved there. */
function lastContacts({ items }: Recount): readonly StoredItem[] {
  return [...items.values()].filter(({ sk }) => sk.startsWith('BOOK#LAST#'))
}

function mismatches({ items }: Recount, expected: readonly StoredItem[]): readonly string[] {
  return expected.flatMap((item) => {
    const stored = items.get(pathOf(item))
    if (!stored) return [`${pathOf(item)} is missing`]
    return isDeepStrictEqual(said(stored), said(item)) ? [] : [`${pathOf(item)} says something else`]
  })
}

/** What it says: not since when it stands there, nor what of its record's metadata is about places and rewrites. */
function said({ since: _, z, m, ...item }: StoredItem): object {
  const { la: __, rw: ___, ...meta } = { ...(m as object) } as { la?: unknown; rw?: unknown }
  const plain = z instanceof Uint8Array ? { d: unpacked(z) } : {}
  return JSON.parse(JSON.stringify({ ...item, ...plain, m: meta }))
}
