/** How much may be taken at once, and how fast it comes back. Both above 0. */
export type BucketLimits = {
  /** What a full bucket holds. Units. */
  readonly maximum: number
  /** Units per second. */
  readonly restoreRate: number
}

/**
 * A bucket is one number: the moment at which it will be full again if nothing more is taken, in whole milliseconds
 * since 1970. Undefined for one that nothing was ever taken from; a moment that is over says that it is full.
 *
 * @see the generic cell rate algorithm, ITU-T I.371, where it is called the theoretical arrival time
 */
export type FullAtMs = number | undefined

/** What is taken from a bucket, and what was taken before, not used, and comes back. Units, 0 or more. */
export type Exchange = { readonly take: number; readonly giveBack: number }

/**
 * The two ways in which an exchange may happen. Each is one test of the number and one change of it, so that a store
 * can do either in one conditional write, and many may do it at the same time.
 */
export type ExchangeSteps = {
  /** While the bucket is full at a moment from `fromMs` to `toMs`, both included: that moment moves by `byMs`. */
  readonly moved: { readonly fromMs: number; readonly toMs: number; readonly byMs: number }
  /** When it is full before `beforeMs`, or was never used: it will be full at `fullAtMs`. Undefined when it never holds so much. */
  readonly restarted: { readonly beforeMs: number; readonly fullAtMs: number } | undefined
}

export function exchangeSteps(
  limits: BucketLimits,
  { take, giveBack }: Exchange,
  nowMs: number,
): ExchangeSteps {
  // Whole milliseconds, rounded so that the bucket loses nothing by it.
  const takeMs = Math.ceil(msOf(limits, take))
  const giveBackMs = Math.floor(msOf(limits, giveBack))
  const depthMs = depthMsOf(limits)
  // What comes back restores no more than what is missing: the bucket is full then, and not fuller.
  const fromMs = nowMs + giveBackMs + 1
  return {
    moved: { fromMs, toMs: nowMs + depthMs - takeMs + giveBackMs, byMs: takeMs - giveBackMs },
    restarted: takeMs <= depthMs ? { beforeMs: fromMs, fullAtMs: nowMs + takeMs } : undefined,
  }
}

/** @returns when the bucket is full after the exchange; undefined when it does not hold so much. */
export function exchanged(fullAtMs: FullAtMs, { moved, restarted }: ExchangeSteps): number | undefined {
  if (fullAtMs === undefined || fullAtMs < moved.fromMs) return restarted?.fullAtMs
  return fullAtMs <= moved.toMs ? fullAtMs + moved.byMs : undefined
}

/** @returns 0 to the maximum, in whole units. */
export function availableUnits(limits: BucketLimits, fullAtMs: FullAtMs, nowMs: number): number {
  const missingMs = Math.max(0, (fullAtMs ?? nowMs) - nowMs)
  const units = ((depthMsOf(limits) - missingMs) * limits.restoreRate) / 1000
  return Math.max(0, Math.min(limits.maximum, Math.floor(units)))
}

/**
 * How long until `units` can be taken, if nobody takes anything before.
 *
 * @returns whole seconds, 1 or more; Infinity when the bucket never holds so much.
 */
export function secondsUntilAvailable(
  limits: BucketLimits,
  fullAtMs: FullAtMs,
  units: number,
  nowMs: number,
): number {
  if (units > limits.maximum) return Number.POSITIVE_INFINITY
  const waitMs = (fullAtMs ?? nowMs) - nowMs + msOf(limits, units) - depthMsOf(limits)
  return Math.max(1, Math.ceil(waitMs / 1000))
}

/**
 * How much more than it needs at once a process takes from a shared bucket, so that it need not ask each time: what it
 * has lately used, so that who asks little holds little back from the others.
 *
 * @param used units, since the process began to hold any.
 * @returns a fiftieth to a tenth of the maximum, in whole units.
 */
export function portionUnits({ maximum }: BucketLimits, used: number): number {
  return Math.floor(Math.max(maximum / 50, Math.min(maximum / 10, used)))
}

function msOf({ restoreRate }: BucketLimits, units: number): number {
  return (units * 1000) / restoreRate
}

/** How long a bucket takes to fill. Rounded up, or a whole bucket could not be taken out of it. */
function depthMsOf(limits: BucketLimits): number {
  return Math.ceil(msOf(limits, limits.maximum))
}
