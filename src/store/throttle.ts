import { availableUnits, portionUnits } from '../domain/leakyBucket.ts'
import { AppError } from '../errors.ts'
import { pathOf } from './keys.ts'
import { type Meter, newMeter, type Table } from './table.ts'
import { type Bucket, exchangeUnits } from './throttleBucket.ts'
import {
  availableIn,
  type Holding,
  isIdle,
  isOver,
  lend,
  newHolding,
  type Refused,
  refuse,
  type Share,
  spend,
} from './throttleHolding.ts'

/** What one process holds of the shared buckets, and spends without asking the table each time. */
export type Throttle = {
  /**
   * Takes so many units from each of the buckets, or none from any. What is granted is settled once, when it is known how
   * much was really used.
   *
   * @returns when refused, after how many whole seconds there is enough; Infinity when a bucket never holds so much.
   * @throws AppError UNAVAILABLE when the table does not answer, and more is wanted than is then lent.
   */
  take(buckets: readonly Bucket[], units: number): Promise<Granted | Refused>

  /** What the bucket has, as far as this process knows: 0 to its maximum, in whole units. */
  available(bucket: Bucket): number

  /** Gives back what has been held for long and was not used. Never throws: at worst it restores by itself. */
  returnUnused(): Promise<void>
}

export type Granted = {
  readonly kind: 'granted'
  /** Puts the rest back, or takes what is missing. Never throws: what is lost restores by itself. */
  readonly settle: (usedUnits: number) => Promise<void>
}

export type ThrottleParts = {
  readonly openTable: (meter: Meter, deadline: number) => Table
  readonly now: () => Date
}

/** A refused caller's next requests are refused without a write, until somebody may have given something back. */
const KNOWN_MS = 1_000

/** Longer than a first connection takes. Then the request goes on without the bucket, and those after it do not wait. */
const PATIENCE_MS = 1_000
const PAUSE_MS = 1_000

/** One request takes in one new bucket, and lets go of so many old ones. */
const RETURNED_AT_ONCE = 4

export function createThrottle({ openTable, now }: ThrottleParts): Throttle {
  /** By key. Those asked for last stand last. */
  const holdings = new Map<string, Holding>()
  const nowMs = () => now().getTime()

  function holdingOf(bucket: Bucket): Holding {
    const path = pathOf(bucket.key)
    const holding = holdings.get(path) ?? newHolding(bucket, nowMs())
    holding.bucket = bucket
    holdings.delete(path)
    holdings.set(path, holding)
    return holding
  }

  async function takeFrom(bucket: Bucket, units: number): Promise<Share | Refused> {
    const holding = holdingOf(bucket)
    holding.wanted += units
    try {
      for (;;) {
        if (!isOver(holding, nowMs()) && holding.units >= units) return spend(holding, units)
        if (holding.asking) await holding.asking.catch(() => undefined)
        else if (nowMs() < holding.pausedUntilMs) return lend(holding, units, nowMs())
        else if (!(await askOnce(holding, units))) return refuse(holding, units, nowMs())
      }
    } finally {
      holding.wanted -= units
    }
  }

  /** @returns false when there is not enough. */
  async function askOnce(holding: Holding, units: number): Promise<boolean> {
    holding.asking = ask(holding, units)
    try {
      return await holding.asking
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      holding.pausedUntilMs = nowMs() + PAUSE_MS
      return true
    } finally {
      holding.asking = undefined
    }
  }

  async function ask(holding: Holding, units: number): Promise<boolean> {
    const at = nowMs()
    const { limits } = holding.bucket
    const giveBack = isOver(holding, at) ? Math.max(0, Math.floor(holding.units)) : 0
    if (isOver(holding, at)) Object.assign(holding, { sinceMs: at, used: 0 })
    // Out of reach while it is on its way back. When the answer is lost, so is it.
    holding.units -= giveBack

    const least = Math.ceil(units - holding.units)
    const wanted = Math.ceil(holding.wanted - holding.units) + portionUnits(limits, holding.used)
    const most = Math.min(limits.maximum, wanted)
    const there = () => availableUnits(limits, holding.fullAtMs, at) + giveBack
    let take = at - holding.seenAtMs < KNOWN_MS ? Math.min(most, there()) : most
    for (let tries = 0; tries < 2 && take >= least; tries += 1) {
      if (await exchange(holding, { take, giveBack, nowMs: at })) {
        holding.units += take
        return true
      }
      take = Math.min(take - 1, there())
    }
    holding.units += giveBack
    return false
  }

  async function exchange(holding: Holding, parts: { take: number; giveBack: number; nowMs: number }) {
    // A meter of its own: these calls are the gateway's, and in no operation's cost.
    const table = openTable(newMeter(), parts.nowMs + PATIENCE_MS)
    const exchanging = exchangeUnits(table, holding.bucket, { ...parts, known: holding.fullAtMs })
    const { isDone, fullAtMs } = await withinPatience(exchanging)
    Object.assign(holding, { fullAtMs, seenAtMs: parts.nowMs })
    return isDone
  }

  /** In a single try: done twice, more would come back than was taken. */
  async function giveUp(holding: Holding, units: number): Promise<void> {
    const at = nowMs()
    const parts = { take: Math.max(0, Math.ceil(-units)), giveBack: Math.max(0, Math.floor(units)) }
    if (parts.take === 0 && parts.giveBack === 0) return
    holding.units -= units
    const exchanging = exchangeUnits(openTable(newMeter(), at), holding.bucket, {
      ...parts,
      nowMs: at,
      known: holding.fullAtMs,
    })
    const { fullAtMs } = await withinPatience(exchanging)
    Object.assign(holding, { fullAtMs, seenAtMs: at })
  }

  /** An operation is often priced far above what it uses, and other processes may be waiting for the difference. */
  async function giveBackExcess(bucket: Bucket): Promise<void> {
    const holding = holdings.get(pathOf(bucket.key))
    if (!holding || !isIdle(holding)) return
    const most = portionUnits(bucket.limits, Number.POSITIVE_INFINITY)
    // Not for a little more: what was taken with that portion, and is left of the operation's own price.
    if (holding.units > 2 * most) await giveUp(holding, Math.floor(holding.units - most))
  }

  return {
    take: async (buckets, units) => {
      const taken = await Promise.allSettled(buckets.map((bucket) => takeFrom(bucket, units)))
      const granted = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      const settle = async (usedUnits: number) => {
        for (const one of granted) if (one.kind === 'granted') one.settle(usedUnits)
        await Promise.allSettled(buckets.map(giveBackExcess))
      }
      if (granted.every(({ kind }) => kind === 'granted') && granted.length === buckets.length) {
        return { kind: 'granted', settle }
      }
      await settle(0)
      for (const one of taken) if (one.status === 'rejected') throw one.reason
      const waits = granted.flatMap((one) => (one.kind === 'refused' ? [one.retryAfterSeconds] : []))
      return { kind: 'refused', retryAfterSeconds: Math.max(...waits) }
    },

    available: (bucket) =>
      availableIn(holdings.get(pathOf(bucket.key)) ?? newHolding(bucket, nowMs()), nowMs()),

    returnUnused: async () => {
      const at = nowMs()
      const idle = [...holdings]
        .filter(([, holding]) => isOver(holding, at) && isIdle(holding))
        .slice(0, RETURNED_AT_ONCE)
      for (const [path] of idle) holdings.delete(path)
      await Promise.allSettled(idle.map(([, holding]) => giveUp(holding, holding.units)))
    },
  }
}

/** @throws AppError UNAVAILABLE when it takes longer. It goes on then, and what it takes restores by itself. */
async function withinPatience<T>(work: Promise<T>): Promise<T> {
  const { promise: over, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new AppError('UNAVAILABLE', 'The bucket cannot be asked.')),
    PATIENCE_MS,
  )
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
