import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Call, CannedCount, CannedOrder } from './cannedOrder.ts'

/** An endpoint that stands between a contender and the engine until it knows all answers, and then gives them by itself. */
export type Canned = {
  readonly endpoint: string
  /** What is sent to the engine while `work` is done. */
  readonly callsOf: (work: () => Promise<unknown>) => Promise<readonly Call[]>
  /** From now on, byte for byte what was recorded, and an error for anything else. */
  readonly replay: () => Promise<void>
  /** How many calls came while `work` was done. @throws Error when one of them had never been recorded. */
  readonly countOf: (work: () => Promise<unknown>) => Promise<number>
  readonly stop: () => Promise<void>
}

/** In a process of its own, so that none of its work is counted as a contender's. */
export async function startCanned(engine: string): Promise<Canned> {
  const child = fork(fileURLToPath(new URL('cannedMain.ts', import.meta.url)), [engine])
  const [port] = await once(child, 'message')
  const order = async (what: CannedOrder): Promise<unknown> => {
    const answer = once(child, 'message')
    child.send(what)
    return (await answer)[0]
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    callsOf: async (work) => {
      await order('forget')
      await work()
      return (await order('recorded')) as readonly Call[]
    },
    replay: async () => void (await order('replay')),
    countOf: async (work) => {
      await order('forget')
      await work()
      const { calls, unknown } = (await order('count')) as CannedCount
      if (unknown.length > 0) throw new Error(`Asked, and never recorded: ${unknown[0]}`)
      return calls
    },
    stop: async () => {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
}
