import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Started = {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  /** Resolves at the end of the process. */
  readonly ended: Promise<Ran>
  /** Resolves with what was printed so far, as soon as the text is in it. */
  readonly printed: (text: string) => Promise<string>
}

const ROOT = join(import.meta.dirname, '../..')

/** Starts a command of ours as a process of its own; `detached` as the head of a group, as a shell would. */
export function startNode(
  script: string,
  args: readonly string[],
  { env = {}, detached = false }: { env?: Record<string, string>; detached?: boolean } = {},
): Started {
  const { DYNAMODB_ENDPOINT: _, TABLE_NAME: __, PORT: ___, ...inherited } = process.env
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }))
  return {
    child,
    ended,
    printed: async (text) => {
      while (!stdout.includes(text)) {
        const over = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended])
        if (over)
          throw new Error(`it ended without printing ${JSON.stringify(text)}: ${JSON.stringify(over)}`)
      }
      return stdout
    },
  }
}

/** Runs a command of ours to its end. */
export function runNode(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  return startNode(script, args, { env }).ended
}
