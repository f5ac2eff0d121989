import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type PackagedFunction, packageFunctions } from '../../../scripts/package/packageFunctions.ts'

/** As deep as `dist/packages`: names of files follow from where they lie to their sources. */
const DIST = 'dist'
const PREFIX = 'tested-'

/** The functions' zips, made once for a run of the tests: by whichever of its files asks first. */
export async function packagedOnce(): Promise<readonly PackagedFunction[]> {
  const folder = join(DIST, `${PREFIX}${process.ppid}-${newestChange()}`)
  const told = join(folder, 'packaged.json')
  if (isFirst(folder)) {
    removeOthers()
    const outcome = await packageFunctions(folder).catch((error: unknown) => String(error))
    writeFileSync(`${told}.part`, JSON.stringify(outcome))
    renameSync(`${told}.part`, told)
  }
  while (!existsSync(told)) await sleep(50)
  const outcome = JSON.parse(readFileSync(told, 'utf8'))
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(DIST, { recursive: true })
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** Of what is bundled: who watches the tests changes it between two runs. */
function newestChange(): number {
  const sources = globSync(['src/**/*.ts', 'scripts/bundle*', 'scripts/{bundle,package}/*'])
  return Math.max(...sources.map((path) => statSync(path).mtimeMs))
}

/** What runs that are over have left. */
function removeOthers(): void {
  for (const name of globSync(`${PREFIX}*`, { cwd: DIST })) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0])
    if (pid !== process.ppid && !isAlive(pid)) rmSync(join(DIST, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
