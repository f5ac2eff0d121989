import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

const ROOT = join(import.meta.dirname, '../..')

/** Runs a command of ours as a process of its own, to its end. */
export async function runNode(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}
