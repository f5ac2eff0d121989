import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process, and what tells it from a later one that got the same number. */
export type KnownProcess = { readonly pid: number; readonly identity: string }

/** Undefined when no such process runs. */
export function knownProcess(pid: number): KnownProcess | undefined {
  const identity = process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid)
  return identity === undefined ? undefined : { pid, identity }
}

export function isRunning({ pid, identity }: KnownProcess): boolean {
  return knownProcess(pid)?.identity === identity
}

/** Resolves to false when the process still runs after `timeoutMs`. */
export async function hasEnded(known: KnownProcess, timeoutMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + timeoutMs
  while (isRunning(known)) {
    if (Date.now() > giveUpAt) return false
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return true
}

/** When it started, in clock ticks since the machine did, and its command line. */
function linuxIdentity(pid: number): string | undefined {
  try {
    // The name in parentheses may hold spaces and parentheses itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [state, startedAt] = [fields[0], fields[19]]
    if (state === 'Z') return undefined
    return `${startedAt} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()}`
  } catch {
    return undefined
  }
}

function psIdentity(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
