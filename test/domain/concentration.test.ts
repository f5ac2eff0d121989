import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concentration, type ExposureBucket } from '../../src/domain/concentration.ts'
import { addToTotal } from '../../src/domain/decimal.ts'
import { bucketEdges, exposureBucket } from '../../src/domain/exposureBucket.ts'

function bucketsOf(amounts: readonly string[]): readonly ExposureBucket[] {
  const buckets = new Map<number, ExposureBucket>()
  for (const amount of amounts) {
    const bucket = exposureBucket(amount)
    const { count, sum } = buckets.get(bucket) ?? { count: 0, sum: '0' }
    buckets.set(bucket, { bucket, count: count + 1, sum: addToTotal(sum, amount) })
  }
  return [...buckets.values()]
}

/** By its definition, pair by pair. */
function giniOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0)
  return differences / (2 * values.length ** 2 * mean)
}

describe('buckets of exposures', () => {
  it.each([
    ['1', 0],
    ['1.100693', 0],
    ['1.100694', 1],
    ['9.999999', 23],
    ['10', 24],
    ['0.1', -24],
    ['0.0000000001', -240],
    ['99999999999999999999.9999999999', 479],
    ['5000000', 160],
  ])('%s is in %i', (amount, bucket) => {
    expect(exposureBucket(amount)).toBe(bucket)
  })

  it('have each amount between their edges', () => {
    const amounts = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.integer({ min: 0, max: 10 }))
    fc.assert(
      fc.property(amounts, ([digits, places]) => {
        const text = String(digits).padStart(places + 1, '0')
        const amount = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
        const { from, below } = bucketEdges(exposureBucket(amount))
        expect(Number(amount)).toBeGreaterThanOrEqual(from * (1 - 1e-12))
        expect(Number(amount)).toBeLessThanOrEqual(below * (1 + 1e-12))
      }),
    )
  })

  it.each(['0', '-1', '0.0'])('have no place for %s', (amount) => {
    expect(() => exposureBucket(amount)).toThrow(RangeError)
  })
})

describe('concentration of exposures', () => {
  it('is exact where each stands in a bucket of its own', () => {
    // 1, 2, 3, 4, 10: the sum of |a - b| over all ordered pairs is 80, so the coefficient is 80/(2 × 25 × 4).
    const { gini, topShares, lorenz, relationships, exposure } = concentration(
      bucketsOf(['4', '1', '10', '2', '3']),
    )
    expect(gini.atLeast).toBeCloseTo(0.4, 12)
    expect([relationships, exposure]).toEqual([5, '20'])
    expect(topShares.map(({ percent, relationships, share }) => [percent, relationships, share])).toEqual([
      [1, 1, { atLeast: 0.5, atMost: 0.5 }],
      [5, 1, { atLeast: 0.5, atMost: 0.5 }],
      [10, 1, { atLeast: 0.5, atMost: 0.5 }],
      [20, 1, { atLeast: 0.5, atMost: 0.5 }],
    ])
    expect(lorenz).toEqual([
      { relationships: 0, exposure: '0' },
      { relationships: 1, exposure: '1' },
      { relationships: 2, exposure: '3' },
      { relationships: 3, exposure: '6' },
      { relationships: 4, exposure: '10' },
      { relationships: 5, exposure: '20' },
    ])
  })

  it('is none where all are alike, and of one alone', () => {
    expect(concentration(bucketsOf(['7', '7', '7'])).gini.atLeast).toBe(0)
    expect(concentration(bucketsOf(['123.45'])).gini).toEqual({ atLeast: 0, atMost: 0 })
  })

  it('holds what is true between its bounds, and is near to it', () => {
    const amounts = fc.array(
      fc.integer({ min: 1, max: 12_000 }).map((n) => (1.01 ** (n / 8) + n / 100).toFixed(2)),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(amounts, (texts) => {
        const values = texts.map(Number).toSorted((a, b) => b - a)
        const whole = values.reduce((a, b) => a + b, 0)
        const { gini, topShares, lorenz } = concentration(bucketsOf(texts))
        const exact = giniOf(values)
        expect(gini.atLeast).toBeLessThanOrEqual(exact + 1e-9)
        expect(gini.atMost).toBeGreaterThanOrEqual(exact - 1e-9)
        expect(gini.atMost - gini.atLeast).toBeLessThan(0.03)
        for (const { relationships, share } of topShares) {
          const top = values.slice(0, relationships).reduce((a, b) => a + b, 0) / whole
          expect(share.atLeast).toBeLessThanOrEqual(top + 1e-9)
          expect(share.atMost).toBeGreaterThanOrEqual(top - 1e-9)
        }
        for (const { relationships, exposure } of lorenz) {
          const smallest = values.slice(values.length - relationships).reduce((a, b) => a + b, 0)
          expect(Number(exposure)).toBeCloseTo(smallest, 5)
        }
      }),
      { numRuns: 300 },
    )
  })
})
