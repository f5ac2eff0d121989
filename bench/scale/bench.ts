import { apart } from '../harness/apart.ts'
import type { Bench } from '../harness/bench.ts'

export const bench: Bench = {
  name: 'scale',
  about: 'the reads of one party, however much is known of it',
  usage: '[--interactions 1000000] [--ties 100000]',
  run: apart(new URL('run.ts', import.meta.url)),
}
