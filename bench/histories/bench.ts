import { apart } from '../harness/apart.ts'
import type { Bench } from '../harness/bench.ts'

export const bench: Bench = {
  name: 'histories',
  about: 'a contact history against a recount of the raw file',
  usage: 'FOLDER, with enron_people.csv and enron_messages.csv.gz of igraphdata',
  needsArgs: true,
  run: apart(new URL('run.ts', import.meta.url)),
}
