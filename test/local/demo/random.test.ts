import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/local/demo/random.ts'

describe('seededRandom', () => {
  it('falls the same way for the same seed, and another way for another', () => {
    const throws = (seed: number) => {
      const random = seededRandom(seed)
      return Array.from({ length: 20 }, () => random.int(1, 1_000_000))
    }
    expect(throws(7)).toEqual(throws(7))
    expect(throws(7)).not.toEqual(throws(8))
  })

  it('stays from 0 up to, and never, 1', () => {
    const { unit } = seededRandom(1)
    const all = Array.from({ length: 10_000 }, unit)
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...all)).toBeLessThan(1)
  })

  it('reaches both bounds of a whole number', () => {
    const { int } = seededRandom(3)
    expect(new Set(Array.from({ length: 200 }, () => int(-1, 1)))).toEqual(new Set([-1, 0, 1]))
  })

  it('follows the weights, and never picks what weighs nothing beside something', () => {
    const { weighted } = seededRandom(5)
    const picks = Array.from({ length: 3_000 }, () =>
      weighted([
        ['often', 2],
        ['seldom', 1],
        ['never', 0],
      ]),
    )
    const often = picks.filter((pick) => pick === 'often').length
    expect(often).toBeGreaterThan(1_850)
    expect(often).toBeLessThan(2_150)
    expect(picks).not.toContain('never')
  })

  it('samples different entries, and all of them when more are asked for', () => {
    const { sample } = seededRandom(9)
    expect(sample(['a', 'b', 'c'], 9).toSorted()).toEqual(['a', 'b', 'c'])
    expect(new Set(sample([1, 2, 3, 4, 5], 3)).size).toBe(3)
  })

  it('gives a subject dice of its own, whatever was thrown before', () => {
    const first = seededRandom(4)
    const second = seededRandom(4)
    second.unit()
    expect(first.fork('ties').unit()).toBe(second.fork('ties').unit())
    expect(first.fork('ties').unit()).not.toBe(first.fork('names').unit())
  })

  it.each(['pick', 'weighted'] as const)('refuses to %s from nothing', (method) => {
    expect(() => seededRandom(1)[method]([])).toThrow('expected a list to pick from, but it was empty')
  })
})
