import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recentlyUsed } from '../src/recentlyUsed.ts'

describe('of what was used', () => {
  it('that which was not for longest is forgotten first', () => {
    const names = recentlyUsed<string>(2)
    names.keep('a', 'A')
    names.keep('b', 'B')
    names.find('a')
    names.keep('c', 'C')
    expect(['a', 'b', 'c'].map(names.find)).toEqual(['A', undefined, 'C'])
  })

  it('as much is kept as there is room for, and what is kept again weighs once', () => {
    const weights = { a: 1, b: 4, c: 6, d: 11 }
    const names = fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'd' as const)
    fc.assert(
      fc.property(fc.array(names), (uses) => {
        const kept = recentlyUsed<string>(10)
        for (const name of uses) kept.keep(name, name, weights[name])
        let room = 10
        for (const name of new Set(uses.toReversed())) {
          room -= weights[name]
          expect(kept.find(name)).toBe(room >= 0 ? name : undefined)
        }
      }),
    )
  })
})
