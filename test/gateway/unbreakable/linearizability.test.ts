import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, type Operation, type Register } from '../../support/linearizability/history.ts'
import { isLinearizable } from '../../support/linearizability/isLinearizable.ts'
import { readFaults } from '../../support/linearizability/staleReads.ts'
import { holds } from '../../support/property.ts'

const INITIAL: Register = { version: 1, value: 'a' }

const at = (calledAt: number, returnedAt: number) => ({ calledAt, returnedAt })
const read = (version: number, value: string) => ({ kind: 'read', version, value }) as const
const write = (expected: number, value: string, outcome: 'done' | 'conflict' | 'unknown' = 'done') =>
  ({ kind: 'write', expected, value, outcome }) as const

const GOOD: readonly (readonly [string, readonly Operation[]])[] = [
  ['nothing', []],
  ['a read of what there was', [{ ...at(1, 2), ...read(1, 'a') }]],
  [
    'a write, then its read',
    [
      { ...at(1, 2), ...write(1, 'b') },
      { ...at(3, 4), ...read(2, 'b') },
    ],
  ],
  [
    'a read beside a write, old',
    [
      { ...at(1, 4), ...write(1, 'b') },
      { ...at(2, 3), ...read(1, 'a') },
    ],
  ],
  [
    'a read beside a write, new',
    [
      { ...at(1, 4), ...write(1, 'b') },
      { ...at(2, 3), ...read(2, 'b') },
    ],
  ],
  [
    'of two writers one is refused',
    [
      { ...at(1, 4), ...write(1, 'b') },
      { ...at(2, 3), ...write(1, 'c', 'conflict') },
    ],
  ],
  [
    'a write without an answer that was done',
    [
      { ...at(1, 2), ...write(1, 'b', 'unknown') },
      { ...at(3, 4), ...read(2, 'b') },
    ],
  ],
  [
    'one that was done much later',
    [
      { ...at(1, 2), ...write(1, 'b', 'unknown') },
      { ...at(3, 4), ...read(1, 'a') },
      { ...at(5, 6), ...read(2, 'b') },
    ],
  ],
  [
    'one that never was',
    [
      { ...at(1, 2), ...write(1, 'b', 'unknown') },
      { ...at(3, 4), ...write(1, 'c') },
      { ...at(5, 6), ...read(2, 'c') },
    ],
  ],
]

const BAD: readonly (readonly [string, readonly Operation[]])[] = [
  ['a read of what was never written', [{ ...at(1, 2), ...read(1, 'z') }]],
  [
    'a stale read',
    [
      { ...at(1, 2), ...write(1, 'b') },
      { ...at(3, 4), ...read(1, 'a') },
    ],
  ],
  [
    'a read that goes back',
    [
      { ...at(1, 8), ...write(1, 'b') },
      { ...at(2, 3), ...read(2, 'b') },
      { ...at(4, 5), ...read(1, 'a') },
    ],
  ],
  [
    'a lost update',
    [
      { ...at(1, 4), ...write(1, 'b') },
      { ...at(2, 3), ...write(1, 'c') },
    ],
  ],
  ['a refusal without a reason', [{ ...at(1, 2), ...write(1, 'b', 'conflict') }]],
  [
    'a read of a write that comes later',
    [
      { ...at(1, 2), ...read(2, 'b') },
      { ...at(3, 4), ...write(1, 'b') },
    ],
  ],
  [
    'a write without an answer that was done twice',
    [
      { ...at(1, 2), ...write(1, 'b', 'unknown') },
      { ...at(3, 4), ...read(3, 'b') },
    ],
  ],
  [
    'one that was undone',
    [
      { ...at(1, 2), ...write(1, 'b', 'unknown') },
      { ...at(3, 4), ...read(2, 'b') },
      { ...at(5, 6), ...read(1, 'a') },
    ],
  ],
]

describe('the checker of histories', () => {
  it.each(GOOD)('finds an order for %s', (_, history) => expect(isLinearizable(history, INITIAL)).toBe(true))
  it.each(BAD)('finds none for %s', (_, history) => expect(isLinearizable(history, INITIAL)).toBe(false))

  it('says of any short history what trying all orders says', () =>
    holds(
      shortHistory,
      async (history) => {
        expect(isLinearizable(history, INITIAL)).toBe(hasAnOrder(history, INITIAL))
      },
      3_000,
    ))

  it('is done soon with a long history of many clients', () => {
    const history = longHistory(400, 16)
    const began = performance.now()
    expect(isLinearizable(history, INITIAL)).toBe(true)
    const last = history.at(-1) as Operation
    expect(
      isLinearizable(
        [...history, { ...at(last.returnedAt + 1, last.returnedAt + 2), ...read(1, 'a') }],
        INITIAL,
      ),
    ).toBe(false)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('the checker of reads that may lag', () => {
  it('finds nothing wrong with what lags by as much as it may', () => {
    const history = [
      { ...at(1, 2), ...write(1, 'b') },
      { ...at(10, 11), ...read(1, 'a') },
    ]
    expect(readFaults(history, INITIAL, 8)).toEqual([])
    expect(readFaults(history, INITIAL, 7).map(({ why }) => why)).toEqual([
      'it had been overwritten for longer than that',
    ])
  })

  it('finds what was never written, and what is read before it is written', () => {
    const history = [
      { ...at(1, 2), ...read(2, 'b') },
      { ...at(3, 4), ...read(7, 'z') },
      { ...at(5, 6), ...write(1, 'b') },
    ]
    expect(readFaults(history, INITIAL, 100).map(({ why }) => why)).toEqual([
      'it was not written yet',
      'it was never written',
    ])
  })
})

const someOperation = fc
  .record({
    calledAt: fc.nat({ max: 12 }),
    took: fc.nat({ max: 6 }),
    what: fc.oneof(
      fc.record({
        kind: fc.constant('read' as const),
        version: fc.integer({ min: 1, max: 3 }),
        value: fc.constantFrom('a', 'b', 'c'),
      }),
      fc.record({
        kind: fc.constant('write' as const),
        expected: fc.integer({ min: 1, max: 3 }),
        value: fc.constantFrom('b', 'c'),
        outcome: fc.constantFrom('done' as const, 'conflict' as const, 'unknown' as const),
      }),
    ),
  })
  .map(({ calledAt, took, what }): Operation => ({ ...at(calledAt, calledAt + took), ...what }))
const shortHistory = fc.array(someOperation, { maxLength: 5 })

/** Tries every order of every choice of what was done of the unknown. */
function hasAnOrder(history: readonly Operation[], register: Register): boolean {
  if (history.every((each) => each.kind === 'write' && each.outcome === 'unknown')) return true
  return history.some((first, n) => {
    const others = history.toSpliced(n, 1)
    const isUnknown = (each: Operation) => each.kind === 'write' && each.outcome === 'unknown'
    if (others.some((other) => !isUnknown(other) && other.returnedAt < first.calledAt)) return false
    const after = applied(register, first)
    return after !== undefined && hasAnOrder(others, after)
  })
}

/** What so many clients would see of a real register, one after another and beside each other. */
function longHistory(length: number, clients: number): readonly Operation[] {
  let register = INITIAL
  return Array.from({ length }, (_, n): Operation => {
    const moment = n * 10
    const spread = (n * 7) % (clients * 5)
    const when = at(moment - spread, moment + spread + 1)
    if (n % 3 === 0) return { ...when, ...read(register.version, register.value) }
    if (n % 3 === 1) return { ...when, ...write(register.version + 1, `w${n}`, 'conflict') }
    const done = { ...when, ...write(register.version, `w${n}`) }
    register = { version: register.version + 1, value: `w${n}` }
    return done
  })
}
