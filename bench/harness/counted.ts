import type { Measured } from './bench.ts'

/** A figure that is the same each time: calls, bytes. */
export function counted(contender: string, what: string, value: number, unit: string): Measured {
  return { contender, what, median: value, spread: [value, value], unit }
}
