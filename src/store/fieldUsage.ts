import * as z from 'zod'
import { tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { Key, StoredItem, Table, Update } from './table.ts'

/** What is recorded is kept this long after its last use. */
const KEPT_DAYS = 400

/** Fewer than an update's expression has room for, 4 KB, at 16 bytes each. */
const MOST_IN_UPDATE = 200

const COUNT = 'n|'

/** A client that has used a part of the schema, and the last day it did. */
export type FieldUser = { readonly client: string; readonly lastUsedOn: string }

const storedUserSchema = once(() => z.object({ k: z.literal('fieldUser'), sk: z.string(), day: z.string() }))

/** The clients that have used a coordinate. It has no `#`, so a key stays one. */
export function fieldUsersPartition(tenant: string, coordinate: string): string {
  return tenantPartition(tenant, 'usage', 'of', coordinate)
}

export function parseFieldUser(item: StoredItem): FieldUser {
  const { sk: client, day } = storedUserSchema().parse(item)
  return { client, lastUsedOn: day }
}

/** What one client used on one day, each coordinate with its count. */
export function dayOfUseKey(tenant: string, client: string, day: string): Key {
  return { pk: tenantPartition(tenant, 'usage', 'by', client), sk: day }
}

export function countsOf(item: StoredItem | undefined): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(item ?? {}).flatMap(([attribute, count]) =>
      attribute.startsWith(COUNT) ? [[attribute.slice(COUNT.length), Number(count)] as const] : [],
    ),
  )
}

export type DayOfUse = {
  readonly tenant: string
  readonly client: string
  /** In the institution's zone. */
  readonly day: string
}

/** Notes that a client used coordinates on a day: once is enough, and twice is the same. */
export async function writeFieldUsers(
  table: Table,
  { tenant, client, day }: DayOfUse,
  coordinates: readonly string[],
): Promise<void> {
  await table.batchWrite(
    coordinates.map((coordinate) => ({
      put: {
        pk: fieldUsersPartition(tenant, coordinate),
        sk: client,
        k: 'fieldUser',
        day,
        // As entries of lists have it: whoever walks this one sees it whenever it came.
        since: 0,
        ttl: keptUntil(day),
      },
    })),
  )
}

/** Adds to what a client used on a day. Tried again, it may be added twice: these figures tell how many, not exactly how many. */
export async function addCounts(
  table: Table,
  { tenant, client, day }: DayOfUse,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const all = [...counts]
  for (let n = 0; n < all.length; n += MOST_IN_UPDATE) {
    const add = all
      .slice(n, n + MOST_IN_UPDATE)
      .map(([coordinate, count]) => [`${COUNT}${coordinate}`, String(count)] as const)
    const update: Update = {
      kind: 'update',
      key: dayOfUseKey(tenant, client, day),
      set: { k: 'dayOfUse', ttl: keptUntil(day) },
      add: Object.fromEntries(add),
    }
    await table.update(update)
  }
}

function keptUntil(day: string): number {
  return Date.parse(day) / 1000 + KEPT_DAYS * 86_400
}
