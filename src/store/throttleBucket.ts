import * as z from 'zod'
import type { Viewer } from '../access/viewer.ts'
import {
  type BucketLimits,
  type Exchange,
  type ExchangeSteps,
  exchanged,
  exchangeSteps,
  type FullAtMs,
} from '../domain/leakyBucket.ts'
import { AppError } from '../errors.ts'
import { SORT_KEYS, tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { Key, Table, Update } from './table.ts'

/** A leaky bucket that all processes share, as one item of the table. */
export type Bucket = { readonly key: Key; readonly limits: BucketLimits }

/** The bucket of one caller: of all their tokens, wherever they are used. */
export function clientBucket({ tenant, kind, subject }: Viewer, limits: BucketLimits): Bucket {
  return bucket(tenant, `${kind}:${subject}`, limits)
}

/** The bucket of an institution. No client's name is like its: they have a colon. */
export function tenantBucket(tenant: string, limits: BucketLimits): Bucket {
  return bucket(tenant, 'all', limits)
}

export type Exchanged = { readonly isDone: boolean; readonly fullAtMs: FullAtMs }

const storedSchema = once(() => z.object({ k: z.literal('throttle'), full: z.int() }))

/** DynamoDB has neither a maximum nor arithmetic in conditions: each of the two steps is a write, and only one can hold. */
const MOST_TRIES = 5

/** A bucket is full by the time it is deleted. Kept for longer, as clocks differ. */
const KEPT_SECONDS = 3_600

/**
 * Takes units from the bucket and gives some back, in one conditional write; in two when `known`, the state last seen,
 * is not how it is now.
 *
 * @returns not done, with nothing changed, when the bucket does not hold so much.
 * @throws AppError UNAVAILABLE when the table is busy.
 */
export async function exchangeUnits(
  table: Table,
  { key, limits }: Bucket,
  exchange: Exchange & { readonly nowMs: number; readonly known: FullAtMs },
): Promise<Exchanged> {
  const steps = exchangeSteps(limits, exchange, exchange.nowMs)
  const ttl = Math.ceil(exchange.nowMs / 1000 + limits.maximum / limits.restoreRate) + KEPT_SECONDS
  let fullAtMs = exchange.known
  if (!steps.restarted) return { isDone: false, fullAtMs }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (exchanged(fullAtMs, steps) === undefined && tries > 0) return { isDone: false, fullAtMs }
    const answer = await table.update(stepTo(key, fullAtMs, steps, ttl))
    if (answer.kind === 'written') return { isDone: true, fullAtMs: storedSchema().parse(answer.item).full }
    fullAtMs = answer.found && storedSchema().parse(answer.found).full
  }
  throw new AppError('UNAVAILABLE', 'Too many ask at the same time. Nothing is lost: repeat the request.', {
    retryAfterSeconds: 1,
  })
}

function stepTo(key: Key, fullAtMs: FullAtMs, { moved, restarted }: ExchangeSteps, ttl: number): Update {
  // All of it can only be taken out of a full one.
  const isAll = moved.toMs < moved.fromMs
  if (restarted && (isAll || fullAtMs === undefined || fullAtMs < moved.fromMs)) {
    return {
      kind: 'update',
      key,
      set: { k: 'throttle', full: restarted.fullAtMs, ttl },
      condition: { kind: 'below', attribute: 'full', value: restarted.beforeMs },
    }
  }
  return {
    kind: 'update',
    key,
    set: { ttl },
    add: { full: String(moved.byMs) },
    condition: { kind: 'between', attribute: 'full', from: moved.fromMs, to: moved.toMs },
  }
}

function bucket(tenant: string, name: string, limits: BucketLimits): Bucket {
  return { key: { pk: tenantPartition(tenant, 'throttle', name), sk: SORT_KEYS.single }, limits }
}
