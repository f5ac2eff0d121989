import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Bench } from './bench.ts'

/**
 * A bench whose file is a process of its own, so that it begins with an empty heap. It is given the arguments, prints its
 * report as JSON and nothing else, and says on stderr how far it is.
 *
 * @param nodeArgs of Node: `--max-old-space-size=192`.
 */
export function apart(file: URL, nodeArgs: readonly string[] = []): Bench['run'] {
  return async ({ args }) => {
    const child = spawn(process.execPath, [...nodeArgs, fileURLToPath(file), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exit = once(child, 'exit')
    const printed = await text(child.stdout)
    const [code] = await exit
    if (code !== 0) throw new Error(`${fileURLToPath(file)} ended with ${code}`)
    return JSON.parse(printed)
  }
}
