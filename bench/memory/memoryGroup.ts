import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A group of processes that the kernel gives no more memory than they may have: it takes back cached files first, and then kills. */
export type MemoryGroup = {
  /** Whoever writes their number into this file is in it. */
  readonly procs: string
  readonly now: () => GroupMemory
  /** When nobody is in it any more. */
  readonly close: () => void
}

export type GroupMemory = {
  /** What no file holds, and so cannot be given back, bytes. */
  readonly anonymousBytes: number
  /** How often they asked for more than they may have, and something had to be given back first. */
  readonly timesFull: number
}

/** Where the two versions of cgroups have what we need. */
type Files = {
  readonly most: string
  /** How much of swap: with the memory, or beside it. Where the kernel has no such file, there is none. */
  readonly swap: (mostBytes: number) => { readonly file: string; readonly bytes: number }
  readonly anonymous: RegExp
  readonly timesFull: (folder: string) => number
}

const V1: Files = {
  most: 'memory.limit_in_bytes',
  swap: (bytes) => ({ file: 'memory.memsw.limit_in_bytes', bytes }),
  anonymous: /^total_rss (\d+)$/m,
  timesFull: (folder) => Number(readFileSync(join(folder, 'memory.failcnt'), 'utf8')),
}
const V2: Files = {
  most: 'memory.max',
  swap: () => ({ file: 'memory.swap.max', bytes: 0 }),
  anonymous: /^anon (\d+)$/m,
  timesFull: (folder) => numberIn(readFileSync(join(folder, 'memory.events'), 'utf8'), /^max (\d+)$/m),
}

const ROOT = '/sys/fs/cgroup'

/**
 * @returns undefined where we may not make one: not on Linux, or not as root.
 * @see https://docs.kernel.org/admin-guide/cgroup-v2.html#memory
 */
export function openMemoryGroup(mostBytes: number): MemoryGroup | undefined {
  const isV1 = existsSync(join(ROOT, 'memory'))
  const files = isV1 ? V1 : V2
  const folder = join(isV1 ? join(ROOT, 'memory', ownPath()) : ROOT, `guanxi-bench-${process.pid}`)
  try {
    mkdirSync(folder)
  } catch {
    return undefined
  }
  try {
    writeFileSync(join(folder, files.most), String(mostBytes))
    const { file, bytes } = files.swap(mostBytes)
    if (existsSync(join(folder, file))) writeFileSync(join(folder, file), String(bytes))
  } catch {
    rmdirSync(folder)
    return undefined
  }
  return {
    procs: join(folder, 'cgroup.procs'),
    now: () => ({
      anonymousBytes: numberIn(readFileSync(join(folder, 'memory.stat'), 'utf8'), files.anonymous),
      timesFull: files.timesFull(folder),
    }),
    close: () => rmdirSync(folder),
  }
}

/** Of the group that this process is in, among those of memory. */
function ownPath(): string {
  return /^\d+:memory:(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1] ?? '/'
}

function numberIn(text: string, line: RegExp): number {
  return Number(line.exec(text)?.[1] ?? Number.NaN)
}
