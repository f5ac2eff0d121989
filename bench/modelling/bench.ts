import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apart } from '../harness/apart.ts'
import type { Bench } from '../harness/bench.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const run = apart(new URL('run.ts', import.meta.url))

export const bench: Bench = {
  name: 'modelling',
  about: 'libraries for items of one table, against the plain SDK',
  run: async (options) => {
    if (!existsSync(`${FOLDER}node_modules`))
      execFileSync('npm', ['ci', '--silent'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] })
    return run(options)
  },
}
