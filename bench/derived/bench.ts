import { apart } from '../harness/apart.ts'
import type { Bench } from '../harness/bench.ts'

export const bench: Bench = {
  name: 'derived',
  about: 'contacts recorded and contacts derived, a second',
  usage: '[--contacts 2000]',
  run: apart(new URL('run.ts', import.meta.url)),
}
