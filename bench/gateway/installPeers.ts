import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('peers', import.meta.url))

/** What is compared and is not the product's: in a folder of its own, installed when it is first measured. */
export function installPeers(): void {
  if (existsSync(`${FOLDER}/node_modules`)) return
  execFileSync('npm', ['ci', '--silent'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] })
}
