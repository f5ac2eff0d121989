/** Dice that fall the same way for the same seed, on every machine. For demo data only: anyone can predict them. */
export type Random = {
  /** 0 up to, and never, 1. */
  readonly unit: () => number
  /** A whole number, both bounds included. */
  readonly int: (min: number, max: number) => number
  /** @param probability 0 to 1. */
  readonly chance: (probability: number) => boolean
  /** @throws RangeError when the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** Each entry with its weight, above 0: any numbers, they need not add up to anything. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T
  /** As many different entries as asked for, or all when there are fewer. */
  readonly sample: <T>(list: readonly T[], count: number) => T[]
  /** Dice of their own for one subject, so that a change there leaves every other subject as it was. */
  readonly fork: (subject: string) => Random
}

/** @param seed a whole number; only its low 32 bits count. */
export function seededRandom(seed: number): Random {
  const unit = mulberry32(seed)
  const int = (min: number, max: number) => min + Math.floor(unit() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('expected a list to pick from, but it was empty')
    return list[int(0, list.length - 1)] as T
  }
  return {
    unit,
    int,
    pick,
    chance: (probability) => unit() < probability,
    weighted: (list) => weightedPick(list, unit()),
    sample: (list, count) => shuffled(list, int).slice(0, count),
    fork: (subject) => seededRandom(seed ^ fnv1a(subject)),
  }
}

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain) */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash
}

function weightedPick<T>(list: readonly (readonly [T, number])[], unit: number): T {
  let left = unit * list.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of list) {
    left -= weight
    if (left < 0) return value
  }
  const last = list.at(-1)
  if (!last) throw new RangeError('expected a list to pick from, but it was empty')
  return last[0]
}

function shuffled<T>(list: readonly T[], int: Random['int']): T[] {
  const copy = [...list]
  for (let end = copy.length - 1; end > 0; end -= 1) {
    const other = int(0, end)
    ;[copy[end], copy[other]] = [copy[other] as T, copy[end] as T]
  }
  return copy
}
