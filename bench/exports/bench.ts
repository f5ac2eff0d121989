import { apart } from '../harness/apart.ts'
import type { Bench } from '../harness/bench.ts'

export const bench: Bench = {
  name: 'exports',
  about: 'contacts exported a second, and the memory that takes',
  usage: '[--contacts 100000] [--formats CSV,JSON_LINES,ICALENDAR,VCARD,REPORT]',
  run: apart(new URL('run.ts', import.meta.url), ['--expose-gc', '--max-old-space-size=192']),
}
