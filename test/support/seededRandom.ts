/** A die whose throws can be repeated. */
export type Dice = {
  /** 0 included to 1 excluded. */
  readonly next: () => number
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
  readonly oneOf: <T>(all: readonly T[]) => T
  readonly isLucky: (chance: number) => boolean
  readonly shuffled: <T>(all: readonly T[]) => T[]
}

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c "mulberry32" */
export function seededDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    oneOf: (all) => all[below(all.length)] as (typeof all)[number],
    isLucky: (chance) => next() < chance,
    shuffled: (all) =>
      all
        .map((each) => [next(), each] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, each]) => each),
  }
}
