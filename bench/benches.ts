import type { Bench } from './harness/bench.ts'

/** All benches, the quick ones first: what is loaded is only what is run. */
export const BENCHES = {
  cold: async () => (await import('./cold/bench.ts')).bench,
  logging: async () => (await import('./logging/bench.ts')).bench,
  policy: async () => (await import('./policy/bench.ts')).bench,
  wire: async () => (await import('./wire/bench.ts')).bench,
  modelling: async () => (await import('./modelling/bench.ts')).bench,
  gateway: async () => (await import('./gateway/bench.ts')).bench,
  'scale-model': async () => (await import('./scale-model/bench.ts')).bench,
  load: async () => (await import('./load/bench.ts')).bench,
  import: async () => (await import('./import/bench.ts')).bench,
  stream: async () => (await import('./stream/bench.ts')).bench,
  memory: async () => (await import('./memory/bench.ts')).bench,
  derived: async () => (await import('./derived/bench.ts')).bench,
  exports: async () => (await import('./exports/bench.ts')).bench,
  dashboards: async () => (await import('./dashboards/bench.ts')).bench,
  parties: async () => (await import('./parties/bench.ts')).bench,
  scale: async () => (await import('./scale/bench.ts')).bench,
  histories: async () => (await import('./histories/bench.ts')).bench,
} as const satisfies Readonly<Record<string, () => Promise<Bench>>>
