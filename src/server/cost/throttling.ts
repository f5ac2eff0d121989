import { limitsOf } from '../../access/limitsOf.ts'
import { AppError } from '../../errors.ts'
import type { Granted } from '../../store/throttle.ts'
import { type Bucket, clientBucket, tenantBucket } from '../../store/throttleBucket.ts'
import type { RequestContext } from '../../usecases/context.ts'

/** What `extensions.cost.throttle` says. Read units, and units a second. */
export type ThrottleState = {
  readonly maximum: number
  readonly available: number
  readonly restoreRate: number
}

/** An operation that reads nothing is parsed and answered all the same. */
const LEAST_UNITS = 1

/**
 * Takes an operation's price from its caller's bucket and from their institution's.
 *
 * @throws AppError THROTTLED when one of them has not so much now; COST_LIMIT_EXCEEDED when it never has.
 */
export async function charge(context: RequestContext, price: number): Promise<Granted> {
  const { app, viewer } = context
  const own = ownBucket(context)
  const units = unitsOf(price)
  if (units > own.limits.maximum) throw neverAffordable(units, own.limits.maximum)

  const buckets = [own, tenantBucket(viewer.tenant, app.limits.tenant)]
  const taken = await app.throttle.take(buckets, units)
  if (taken.kind === 'granted') return taken
  const { retryAfterSeconds } = taken
  if (retryAfterSeconds === Number.POSITIVE_INFINITY) throw neverAffordable(units, app.limits.tenant.maximum)
  throw new AppError(
    'THROTTLED',
    `Too much was asked lately for an operation of ${units} read units. Nothing was executed: send it again in ${retryAfterSeconds} s.`,
    { retryAfterSeconds },
  )
}

/**
 * Takes the least there is, for what was refused before it had a price: it was read and written for too.
 *
 * @throws AppError THROTTLED.
 */
export async function chargeRefusal(context: RequestContext): Promise<void> {
  const { settle } = await charge(context, LEAST_UNITS)
  await settle(LEAST_UNITS)
}

/** What is taken for a price, or for what was used. */
export function unitsOf(price: number): number {
  return Math.max(LEAST_UNITS, price)
}

/** Of the caller's own bucket only: the institution's would tell of what others ask. */
export function throttleState(context: RequestContext): ThrottleState {
  const own = ownBucket(context)
  return {
    maximum: own.limits.maximum,
    available: context.app.throttle.available(own),
    restoreRate: own.limits.restoreRate,
  }
}

function ownBucket({ app, viewer, caller }: RequestContext): Bucket {
  return clientBucket(viewer, limitsOf(app.limits, caller))
}

function neverAffordable(units: number, maximum: number): AppError {
  return new AppError(
    'COST_LIMIT_EXCEEDED',
    `The operation is too large: ${units} read units, where ${maximum} can be had at once.`,
  )
}
