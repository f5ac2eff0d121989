import { addToTotal, type Decimal } from './decimal.ts'
import { bucketEdges } from './exposureBucket.ts'

/** Exposures of about the same size: how many, and what they add up to. */
export type ExposureBucket = { readonly bucket: number; readonly count: number; readonly sum: Decimal }

/** A number that is known to be between two, both included. */
export type Bounds = { readonly atLeast: number; readonly atMost: number }

export type Concentration = {
  /** How many relationships have an exposure. */
  readonly relationships: number
  readonly exposure: Decimal
  readonly gini: Bounds
  readonly topShares: readonly TopShare[]
  readonly lorenz: readonly LorenzPoint[]
}

/** The share of all exposure that the largest relationships have. */
export type TopShare = {
  /** Of all relationships, in percent. */
  readonly percent: number
  /** So many they are: the percentage, rounded up. */
  readonly relationships: number
  readonly share: Bounds
}

/** So many relationships, the smallest first, have so much exposure together: exact. */
export type LorenzPoint = { readonly relationships: number; readonly exposure: Decimal }

export const TOP_PERCENTS = [1, 5, 10, 20] as const

/**
 * How far exposure is with few: from how many exposures are in each bucket, and their sum. What the Lorenz curve says at the
 * edges of buckets is exact; in between, the bounds say how large or small it can be.
 *
 * @param buckets each once, with a count above 0. At least one.
 * @see Lorenz (1905), Methods of Measuring the Concentration of Wealth, doi:10.2307/2276207
 */
export function concentration(buckets: readonly ExposureBucket[]): Concentration {
  const ascending = buckets.toSorted((a, b) => a.bucket - b.bucket)
  const lorenz: LorenzPoint[] = [{ relationships: 0, exposure: '0' }]
  for (const { count, sum } of ascending) {
    const { relationships, exposure } = lorenz.at(-1) as LorenzPoint
    lorenz.push({ relationships: relationships + count, exposure: addToTotal(exposure, sum) })
  }
  const { relationships, exposure } = lorenz.at(-1) as LorenzPoint
  return {
    relationships,
    exposure,
    gini: giniBounds(ascending),
    topShares: TOP_PERCENTS.map((percent) => {
      const largest = Math.ceil((relationships * percent) / 100)
      return { percent, relationships: largest, share: topShare(ascending, largest) }
    }),
    lorenz,
  }
}

/**
 * The Gini coefficient (half the mean difference of all pairs, a pair with itself among them, to the mean): least when all in
 * a bucket are alike, most when each is at one of the bucket's edges.
 *
 * @see Gini (1912), Variabilità e mutabilità; Gastwirth (1972), The Estimation of the Lorenz Curve and Gini Index, doi:10.2307/1937992
 */
export function giniBounds(ascending: readonly ExposureBucket[]): Bounds {
  const n = ascending.reduce((total, { count }) => total + count, 0)
  const whole = ascending.reduce((total, { sum }) => total + Number(sum), 0)
  let twiceArea = 0
  let grouping = 0
  let below = 0
  for (const { bucket, count, sum } of ascending) {
    const share = Number(sum) / whole
    twiceArea += (count / n) * (2 * below + share)
    below += share
    grouping += (count / n) ** 2 * (spreadWithin(bucket, Number(sum) / count) / (whole / n))
  }
  const atLeast = clamped(1 - twiceArea, n)
  return { atLeast, atMost: Math.max(atLeast, clamped(1 - twiceArea + grouping, n)) }

  /** One alone is as its sum says. */
  function spreadWithin(bucket: number, mean: number): number {
    const { from, below: to } = bucketEdges(bucket)
    return Math.max(0, ((mean - from) * (to - mean)) / (to - from))
  }
}

/** From n, no more than (n - 1)/n can be. Rounding may be a little off either end. */
function clamped(gini: number, n: number): number {
  return Math.min(Math.max(gini, 0), (n - 1) / n)
}

/** Of the bucket in which they end, the largest have at least their part of its sum, and at most what its edges allow. */
function topShare(ascending: readonly ExposureBucket[], largest: number): Bounds {
  const whole = ascending.reduce((total, { sum }) => total + Number(sum), 0)
  let left = largest
  let surely = 0
  for (const { bucket, count, sum } of ascending.toReversed()) {
    if (left >= count) {
      surely += Number(sum)
      left -= count
      continue
    }
    const { from, below } = bucketEdges(bucket)
    const part = (left * Number(sum)) / count
    const most = Math.min(left * below, Number(sum) - (count - left) * from)
    return boundsOf((surely + part) / whole, (surely + Math.max(part, most)) / whole)
  }
  return boundsOf(surely / whole, surely / whole)
}

function boundsOf(atLeast: number, atMost: number): Bounds {
  return { atLeast: Math.min(atLeast, 1), atMost: Math.min(atMost, 1) }
}
