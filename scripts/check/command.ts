import { spawn } from 'node:child_process'

/**
 * Runs a program of `node_modules/.bin`.
 *
 * @returns all that it printed when it failed; nothing when it succeeded.
 */
export function command(program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) =>
      resolve(code === 0 ? '' : `${printed.trimEnd()}\n${program} exited with ${code}`),
    )
  })
}
