import type { Decimal } from './decimal.ts'

/** Buckets to a factor of ten: each is a tenth wider than the one before, so that what is said from their edges is near. */
export const BUCKETS_PER_DECADE = 24

/** 10^(n/24) in millionths, rounded: whole numbers, so that each amount is in the same bucket on every machine. */
const EDGES = [
  1_000_000, 1_100_694, 1_211_528, 1_333_521, 1_467_799, 1_615_598, 1_778_279, 1_957_342, 2_154_435,
  2_371_374, 2_610_157, 2_872_985, 3_162_278, 3_480_701, 3_831_187, 4_216_965, 4_641_589, 5_108_970,
  5_623_413, 6_189_658, 6_812_921, 7_498_942, 8_254_042, 9_085_176,
] as const

/**
 * The bucket that an amount is in: 0 for 1 to 1.100694, 24 for 10 to 11.00694, below 0 for less than 1.
 *
 * @param amount above 0.
 * @throws RangeError when it is not.
 */
export function exposureBucket(amount: Decimal): number {
  const [integer = '', fraction = ''] = amount.split('.')
  const digits = `${integer}${fraction}`
  const leading = digits.search(/[1-9]/)
  if (leading < 0 || amount.startsWith('-'))
    throw new RangeError(`expected an amount above 0, but got ${amount}`)
  const mantissa = Number(digits.slice(leading, leading + 7).padEnd(7, '0'))
  const exponent = integer.length - 1 - leading
  const within = EDGES.findLastIndex((edge) => edge <= mantissa)
  return exponent * BUCKETS_PER_DECADE + within
}

/** The least amount in a bucket, and the least above it. */
export function bucketEdges(bucket: number): { readonly from: number; readonly below: number } {
  return { from: edgeOf(bucket), below: edgeOf(bucket + 1) }
}

function edgeOf(bucket: number): number {
  const decade = Math.floor(bucket / BUCKETS_PER_DECADE)
  const edge = EDGES[bucket - decade * BUCKETS_PER_DECADE] ?? Number.NaN
  // Divided by a power of ten rather than multiplied by a fraction: nearer to what the digits say.
  return decade >= 6 ? edge * 10 ** (decade - 6) : edge / 10 ** (6 - decade)
}
