import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  availableUnits,
  type BucketLimits,
  type Exchange,
  exchanged,
  exchangeSteps,
  type FullAtMs,
  portionUnits,
  secondsUntilAvailable,
} from '../../src/domain/leakyBucket.ts'

const LIMITS: BucketLimits = { maximum: 1000, restoreRate: 50 }
const NOW = Date.parse('2026-11-22T08:00:00.000Z')

const exchange = (fullAtMs: FullAtMs, parts: Partial<Exchange>, nowMs = NOW, limits = LIMITS) =>
  exchanged(fullAtMs, exchangeSteps(limits, { take: 0, giveBack: 0, ...parts }, nowMs))

describe('a leaky bucket', () => {
  it('holds its maximum before anything was taken, and less by what is taken', () => {
    expect(availableUnits(LIMITS, undefined, NOW)).toBe(1000)
    expect(availableUnits(LIMITS, exchange(undefined, { take: 300 }), NOW)).toBe(700)
  })

  it('fills at its rate, and not beyond its maximum', () => {
    const fullAtMs = exchange(undefined, { take: 300 })
    expect(availableUnits(LIMITS, fullAtMs, NOW + 2_000)).toBe(800)
    expect(availableUnits(LIMITS, fullAtMs, NOW + 6_000)).toBe(1000)
    expect(availableUnits(LIMITS, fullAtMs, NOW + 60_000)).toBe(1000)
  })

  it('can be emptied to the last unit, and gives none beyond it', () => {
    const empty = exchange(exchange(undefined, { take: 600 }), { take: 400 })
    expect(empty).toBe(NOW + 20_000)
    expect(exchange(empty, { take: 1 })).toBeUndefined()
    expect(exchange(undefined, { take: 1001 })).toBeUndefined()
    expect(exchange(empty, { take: 1 }, NOW + 20)).toBe(NOW + 20_020)
  })

  it('is where it was when all that was taken comes back at once', () => {
    const before = exchange(undefined, { take: 500 })
    expect(exchange(exchange(before, { take: 200 }), { giveBack: 200 })).toBe(before)
  })

  it('is full, and not fuller, when more comes back than is missing', () => {
    const taken = exchange(undefined, { take: 100 })
    expect(exchange(taken, { giveBack: 100 }, NOW + 1_500)).toBe(NOW + 1_500)
    expect(availableUnits(LIMITS, exchange(taken, { giveBack: 100 }, NOW + 1_500), NOW + 1_500)).toBe(1000)
  })

  it('says in whole seconds when so much is there', () => {
    const empty = exchange(undefined, { take: 1000 })
    expect(secondsUntilAvailable(LIMITS, empty, 100, NOW)).toBe(2)
    expect(secondsUntilAvailable(LIMITS, empty, 101, NOW)).toBe(3)
    expect(secondsUntilAvailable(LIMITS, empty, 1, NOW)).toBe(1)
    expect(secondsUntilAvailable(LIMITS, empty, 1001, NOW)).toBe(Number.POSITIVE_INFINITY)
  })

  it('lends a process as much as it used, within a fiftieth and a tenth of the maximum', () => {
    expect([0, 50, 5_000].map((used) => portionUnits(LIMITS, used))).toEqual([20, 50, 100])
  })
})

const anyLimits = fc.record({
  maximum: fc.integer({ min: 1, max: 1_000_000 }),
  restoreRate: fc.integer({ min: 1, max: 100_000 }),
})

/** What somebody does, a while after what was done before. */
const anySteps = fc.array(
  fc.record({
    waitMs: fc.nat(3_000),
    take: fc.double({ min: 0, max: 1, noNaN: true }),
    giveBack: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 40 },
)

describe('whatever is taken and given back, and when', () => {
  it('never gives out more than the maximum and what was restored since', () => {
    fc.assert(
      fc.property(anyLimits, anySteps, (limits, steps) => {
        let [fullAtMs, nowMs, held, spent]: [FullAtMs, number, number, number] = [undefined, NOW, 0, 0]
        for (const { waitMs, ...part } of steps) {
          nowMs += waitMs
          const giveBack = Math.floor(held * part.giveBack)
          const take = Math.ceil(limits.maximum * part.take)
          const next = exchange(fullAtMs, { take, giveBack }, nowMs, limits)
          if (next === undefined) continue
          fullAtMs = next
          held += take - giveBack
          // Half of what is held is spent; only the rest can come back.
          spent += held / 2
          held /= 2
          const allowed = limits.maximum + (limits.restoreRate * (nowMs - NOW + 1)) / 1000
          expect(spent + held).toBeLessThanOrEqual(allowed)
        }
      }),
    )
  })

  it('has as much as it says: that much can be taken, and no more', () => {
    fc.assert(
      fc.property(anyLimits, fc.nat(200_000), (limits, missingMs) => {
        const fullAtMs = NOW + missingMs
        const available = availableUnits(limits, fullAtMs, NOW)
        const couldTake = (take: number) => exchange(fullAtMs, { take }, NOW, limits) !== undefined
        if (available > 0) expect(couldTake(available - 1)).toBe(true)
        expect(couldTake(available + Math.ceil(limits.restoreRate / 1000) + 1)).toBe(false)
      }),
    )
  })

  it('has so much when it said it would', () => {
    fc.assert(
      fc.property(anyLimits, fc.nat(200_000), fc.nat(1_000_000), (limits, missingMs, units) => {
        const fullAtMs = NOW + missingMs
        const seconds = secondsUntilAvailable(limits, fullAtMs, units, NOW)
        expect(seconds === Number.POSITIVE_INFINITY).toBe(units > limits.maximum)
        if (units > limits.maximum) return
        // A millisecond more, as what is taken counts in whole ones.
        expect(exchange(fullAtMs, { take: units }, NOW + seconds * 1000 + 1, limits)).toBeDefined()
      }),
    )
  })
})
