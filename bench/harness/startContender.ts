import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Memory, Order, Outcome, Sample } from './contender.ts'

export const CONTENDER_MAIN = fileURLToPath(new URL('contenderMain.ts', import.meta.url))

/** A contender at work in a process of its own, so that nobody's heap or compiled code is another's. */
export type Contender = {
  readonly name: string
  readonly questions: readonly string[]
  /** Tells it something else from now on: new tokens. What it has loaded stays. */
  readonly reopen: (settings: unknown) => Promise<void>
  readonly answer: (question: string) => Promise<string>
  readonly measure: (question: string, times: number) => Promise<Sample>
  readonly memory: () => Promise<Memory>
  /** Writes what V8's sampling profiler saw, for Chrome's DevTools. */
  readonly profile: (question: string, times: number, file: string) => Promise<void>
  readonly stop: () => Promise<void>
}

export type ContenderStart = {
  readonly name: string
  /** A file whose `open` gives its questions. */
  readonly module: URL
  /** What it is told, as JSON. */
  readonly settings: unknown
  /** Of Node: `--max-old-space-size=100`. */
  readonly nodeArgs?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** In the place of the source that runs a contender: what strips types from source takes tens of megabytes. */
  readonly main?: string
  /** In the place of this process's Node. */
  readonly node?: string
}

/** @throws Error with the contender's own words when it cannot be opened, or fails later. */
export async function startContender(start: ContenderStart): Promise<Contender> {
  const child = fork(start.main ?? CONTENDER_MAIN, {
    ...(start.node !== undefined && { execPath: start.node }),
    execArgv: ['--expose-gc', ...(start.nodeArgs ?? [])],
    // As on Lambda, for those that look: Apollo, and what prints warnings while one develops.
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...start.env },
    // What a gateway logs is written, and read by nobody.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const order = (what: Order) => obeyed(start.name, child, what)
  const open = (settings: unknown) => order({ kind: 'open', module: start.module.href, settings })
  const questions = await open(start.settings).catch((error: unknown) => {
    child.kill()
    throw error
  })
  return {
    name: start.name,
    questions: questions as readonly string[],
    reopen: async (settings) => void (await open(settings)),
    answer: async (question) => (await order({ kind: 'answer', question })) as string,
    measure: async (question, times) => (await order({ kind: 'measure', question, times })) as Sample,
    memory: async () => (await order({ kind: 'memory' })) as Memory,
    profile: async (question, times, file) => void (await order({ kind: 'profile', question, times, file })),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
}

async function obeyed(name: string, child: ChildProcess, order: Order): Promise<unknown> {
  const ended = new AbortController()
  const exit = once(child, 'exit', { signal: ended.signal }).then(
    ([code, signal]): Outcome => ({ failed: `its process ended: ${code ?? signal}` }),
  )
  exit.catch(() => undefined)
  const answer = once(child, 'message', { signal: ended.signal }).then(([outcome]) => outcome as Outcome)
  answer.catch(() => undefined)
  child.send(order)
  const outcome = await Promise.race([answer, exit])
  ended.abort()
  if ('failed' in outcome) throw new Error(`${name}, ${order.kind}: ${outcome.failed}`)
  return outcome.done
}
