import * as z from 'zod'
import { type Freshness, HEARTBEATS, NEVER_DERIVED } from '../domain/freshness.ts'
import { type Instant, isInstant } from '../domain/instant.ts'
import { SORT_KEYS, tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { Key, StoredItem, Table, Write } from './table.ts'

/** A heartbeat that has come through the stream. */
export type Heartbeat = { readonly tenant: string; readonly number: number; readonly at: Instant }

const instantSchema = once(() => z.string().refine(isInstant))

const storedHeartbeatSchema = once(() =>
  z.object({
    k: z.literal('heartbeat'),
    tenant: z.string(),
    number: z
      .int()
      .min(0)
      .max(HEARTBEATS - 1),
    at: instantSchema(),
  }),
)

const storedFreshnessSchema = once(() =>
  z.record(z.string(), z.unknown()).transform((item): Freshness => {
    const told = (prefix: string) =>
      Object.entries(item).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), instantSchema().parse(value)] as const] : [],
      )
    return {
      heartbeats: Object.fromEntries(told(BEAT)),
      clock: instantSchema().optional().parse(item['clock']),
      tasks: Object.fromEntries(told(TASK)),
    }
  }),
)

/** Attributes of the freshness item, by number and by task. */
const BEAT = 'beat:'
const TASK = 'task:'

/** One item of each institution says how far everything derived has come. */
export function freshnessKey(tenant: string): Key {
  return { pk: tenantPartition(tenant, 'freshness'), sk: SORT_KEYS.single }
}

/** @throws ZodError when what is stored is no such item. */
export function parseFreshness(item: StoredItem | undefined): Freshness {
  return item ? storedFreshnessSchema().parse(item) : NEVER_DERIVED
}

export async function readFreshness(table: Table, tenant: string): Promise<Freshness> {
  return parseFreshness(await table.get(freshnessKey(tenant), { consistent: true }))
}

/**
 * Sends the heartbeats: each is an item in a partition of its own, and so in a place of its own in the stream. Whoever
 * has seen all of them has seen what was written before.
 *
 * @param at not after the moment of the call.
 */
export async function sendHeartbeats(table: Table, tenant: string, at: Instant): Promise<void> {
  const numbers = Array.from({ length: HEARTBEATS }, (_, number) => number)
  await table.batchWrite(
    numbers.map((number) => ({
      put: {
        pk: tenantPartition(tenant, 'heartbeat', String(number)),
        sk: SORT_KEYS.heartbeat,
        k: 'heartbeat',
        tenant,
        number,
        at,
      },
    })),
  )
}

/** @throws ZodError when what is stored is no heartbeat. */
export function parseHeartbeat(item: unknown): Heartbeat {
  const { tenant, number, at } = storedHeartbeatSchema().parse(item)
  return { tenant, number, at }
}

/**
 * Remembers heartbeats of one institution that have come through the stream. To be called when all that came before them has
 * been derived. Those that come twice, or late, change nothing.
 */
export async function heartbeatsSeen(
  table: Table,
  tenant: string,
  heartbeats: readonly Heartbeat[],
): Promise<void> {
  const newest = newestOf(heartbeats)
  if (newest.length === 0) return
  if (await raise(table, tenant, Object.fromEntries(newest))) return
  for (const [attribute, at] of newest) await raise(table, tenant, { [attribute]: at })
}

function newestOf(heartbeats: readonly Heartbeat[]): readonly (readonly [string, Instant])[] {
  const newest = new Map<string, Instant>()
  for (const { number, at } of heartbeats) {
    const attribute = `${BEAT}${number}`
    if (at > (newest.get(attribute) ?? '')) newest.set(attribute, at)
  }
  return [...newest]
}

/** For the transaction that lets another generation be read: in that, nothing that was due has been done. */
export function clockUndone(tenant: string): Write {
  return { kind: 'update', key: freshnessKey(tenant), set: { k: 'freshness' }, remove: ['clock'] }
}

/** Remembers that all that was due by then has been done. */
export async function clockDone(table: Table, tenant: string, at: Instant): Promise<void> {
  await raise(table, tenant, { clock: at })
}

/** @returns false, with nothing written, when one of them is there already. */
async function raise(
  table: Table,
  tenant: string,
  attributes: Readonly<Record<string, Instant>>,
): Promise<boolean> {
  const { kind } = await table.update({
    kind: 'update',
    key: freshnessKey(tenant),
    set: { k: 'freshness', ...attributes },
    condition: { kind: 'allBelow', attributes },
  })
  return kind === 'written'
}

/**
 * Holds freshness back while a task is open. For the transaction that makes the task.
 *
 * @param id of this task alone, as long as it is open.
 * @param since not after the change that it comes from was made.
 */
export function taskOpened(tenant: string, id: string, since: Instant): Write {
  return {
    kind: 'update',
    key: freshnessKey(tenant),
    set: { k: 'freshness', [`${TASK}${id}`]: since },
  }
}

/** For the transaction that deletes the task. */
export function taskClosed(tenant: string, id: string): Write {
  return {
    kind: 'update',
    key: freshnessKey(tenant),
    set: { k: 'freshness' },
    remove: [`${TASK}${id}`],
  }
}
