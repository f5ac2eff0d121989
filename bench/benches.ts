import type { Bench } from './harness/bench.ts'

/** All benches, the quick ones first: what is loaded is only what is run. */
export const BENCHES = {
  gateway: async () => (await import('./gateway/bench.ts')).bench,
  load: async () => (await import('./load/bench.ts')).bench,
} as const satisfies Readonly<Record<string, () => Promise<Bench>>>
