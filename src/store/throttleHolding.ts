import {
  availableUnits,
  exchanged,
  exchangeSteps,
  type FullAtMs,
  secondsUntilAvailable,
} from '../domain/leakyBucket.ts'
import { AppError } from '../errors.ts'
import type { Bucket } from './throttleBucket.ts'

/** What one process has of one shared bucket. It changes with every request. */
export type Holding = {
  bucket: Bucket
  /** Taken from the table and not spent. Below 0 when operations used more than they had been priced. */
  units: number
  /** Spent since `sinceMs`. */
  used: number
  /** Since when something has been held. */
  sinceMs: number
  /** What all who wait here need together. */
  wanted: number
  /** How many have been granted something that is not settled. */
  running: number
  /** The question to the table that is under way. */
  asking: Promise<boolean> | undefined
  /** The bucket itself, as last seen. */
  fullAtMs: FullAtMs
  seenAtMs: number
  /** What was lent while the table could not be asked. */
  lentFullAtMs: FullAtMs
  /** Until then the table is not asked, as it did not answer. */
  pausedUntilMs: number
}

/** What was granted of one bucket. */
export type Share = { readonly kind: 'granted'; readonly settle: (usedUnits: number) => void }
export type Refused = { readonly kind: 'refused'; readonly retryAfterSeconds: number }

/** Then what is held is given back, or the others would wait for it longer than it takes to restore. */
const HELD_MS = 5_000

/** While the table cannot be asked, each process lends this part of a bucket, restored at this part of its rate. */
const LENT_PART = 10

export function newHolding(bucket: Bucket, nowMs: number): Holding {
  return {
    bucket,
    units: 0,
    used: 0,
    sinceMs: nowMs,
    wanted: 0,
    running: 0,
    asking: undefined,
    fullAtMs: undefined,
    seenAtMs: Number.NEGATIVE_INFINITY,
    lentFullAtMs: undefined,
    pausedUntilMs: Number.NEGATIVE_INFINITY,
  }
}

export function isOver({ sinceMs }: Holding, nowMs: number): boolean {
  return nowMs - sinceMs >= HELD_MS
}

/** Nobody waits for it, and nothing that runs will put back into it. */
export function isIdle({ running, wanted }: Holding): boolean {
  return running === 0 && wanted === 0
}

/** Spends what is held. What is not used after all can be spent again. */
export function spend(holding: Holding, units: number): Share {
  const move = (by: number) => {
    holding.units -= by
    holding.used += by
  }
  move(units)
  holding.running += 1
  return {
    kind: 'granted',
    settle: (usedUnits) => {
      move(usedUnits - units)
      holding.running -= 1
    },
  }
}

/**
 * Lets a request run though the bucket cannot be asked: it reads the same table and fails by itself if that is gone, and one
 * item that is slow must not stop a bank. Not without bound, or whoever slows that item down asks for nothing.
 *
 * @throws AppError UNAVAILABLE when too much is lent already.
 */
export function lend(holding: Holding, units: number, nowMs: number): Share {
  const { maximum, restoreRate } = holding.bucket.limits
  const limits = { maximum: maximum / LENT_PART, restoreRate: restoreRate / LENT_PART }
  const fullAtMs = exchanged(holding.lentFullAtMs, exchangeSteps(limits, { take: units, giveBack: 0 }, nowMs))
  if (fullAtMs === undefined) {
    throw new AppError('UNAVAILABLE', 'The store is busy. Nothing is lost: repeat the request.', {
      retryAfterSeconds: 1,
    })
  }
  holding.lentFullAtMs = fullAtMs
  return { kind: 'granted', settle: () => undefined }
}

export function refuse({ bucket, fullAtMs, units }: Holding, wanted: number, nowMs: number): Refused {
  const missing = wanted - Math.max(0, Math.floor(units))
  const seconds = secondsUntilAvailable(bucket.limits, fullAtMs, missing, nowMs)
  return {
    kind: 'refused',
    retryAfterSeconds: wanted > bucket.limits.maximum ? Number.POSITIVE_INFINITY : seconds,
  }
}

/** Of the bucket and of what is held of it. */
export function availableIn({ bucket: { limits }, fullAtMs, units }: Holding, nowMs: number): number {
  return Math.min(limits.maximum, availableUnits(limits, fullAtMs, nowMs) + Math.max(0, Math.floor(units)))
}
