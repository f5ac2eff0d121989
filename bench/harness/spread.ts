import type { Measured } from './bench.ts'

/** The middle of many rounds, and what half of them lie between. */
export function spread(values: readonly number[]): Pick<Measured, 'median' | 'spread'> {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)] }
}

/** Between two values, in proportion. NaN of none. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const [below = Number.NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return below + (above - below) * (at - Math.floor(at))
}

/** Of each round by itself, as both stood side by side in it. */
export function ratios(of: readonly number[], to: readonly number[]): readonly number[] {
  return of.map((value, round) => value / (to[round] ?? Number.NaN))
}
