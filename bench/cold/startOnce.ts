import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Since the process began. */
export type Moment = { readonly cpuMs: number; readonly wallMs: number }

export type Start = {
  /** The bundle has been imported. */
  readonly init: Moment
  /** The first event has been answered. */
  readonly first?: Moment
  readonly residentBytes: number
}

export type Starting = {
  readonly bundle: URL
  readonly env: Readonly<Record<string, string>>
  readonly event?: unknown
  readonly nodeArgs?: readonly string[]
}

const MAIN = fileURLToPath(new URL('startOnce.mjs', import.meta.url))

/** A bundle in a fresh process. */
export async function startOnce({ bundle, env, event, nodeArgs = [] }: Starting): Promise<Start> {
  const args = [bundle.href, ...(event === undefined ? [] : [JSON.stringify(event)])]
  const child = fork(MAIN, args, { execArgv: [...nodeArgs], env: { ...env } })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${bundle.pathname} ended with ${code} before it had started`)
  })
  ended.catch(() => undefined)
  const [start] = await Promise.race([once(child, 'message'), ended])
  return start
}
