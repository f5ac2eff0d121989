import { apart } from '../harness/apart.ts'
import type { Bench } from '../harness/bench.ts'

export const bench: Bench = {
  name: 'dashboards',
  about: 'the figures of a branch, however many contacts are behind them',
  usage: '[--interactions 1000000]',
  run: apart(new URL('run.ts', import.meta.url)),
}
