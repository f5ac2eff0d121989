import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseFile } from '../../../src/local/dataFolder.ts'
import { engineBinary } from '../../../src/local/engineBinary.ts'
import { readEngineRecord } from '../../../src/local/engineRecord.ts'
import { freePort } from '../../../src/local/freePort.ts'

export type GatewayProcess = {
  readonly address: string
  /** Without a word to it: what is left behind is for the next start to find. */
  readonly killGateway: () => Promise<void>
  /** The same of the engine, which is there again soon; the gateway lives on. */
  readonly killEngine: () => Promise<void>
  readonly start: () => Promise<void>
  /** Starts it if it has ended by itself: whoever loses its engine before all of it has started gives up. */
  readonly revive: () => Promise<void>
  /** As Ctrl-C does. */
  readonly stop: () => Promise<void>
}

const READY_MS = 300_000

/** The local gateway as `npm start` runs it, in processes of its own, on a folder. */
export async function startGatewayProcess(folder: string): Promise<GatewayProcess> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let gateway: ChildProcess | undefined
  let engine: ChildProcess | undefined

  async function start(): Promise<void> {
    // One that was started beside the gateway is nobody's: two on one file would spoil it.
    await end(engine, 'SIGKILL')
    engine = undefined
    const script = join(import.meta.dirname, '../../../src/local/start.ts')
    // What was compiled for the first start is there for the others.
    const cache = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
    const env = {
      ...process.env,
      ...cache,
      PORT: String(port),
      DYNAMODB_ENDPOINT: '',
      STORE_TIMEOUT_MS: '1000',
    }
    gateway = spawn(process.execPath, [script, '--no-demo', '--data', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    })
    await isReady(address)
  }

  async function killEngine(): Promise<void> {
    const record = readEngineRecord(folder)
    // A gateway that lost its engine before it had started has given up, as it says: it is started again.
    if (!record) return start()
    if (engine) await end(engine, 'SIGKILL')
    else process.kill(record.engine.pid, 'SIGKILL')
    // The port is taken again at once, as a service comes back under its name.
    const args = ['serve', '--host', '127.0.0.1', '--port', new URL(record.endpoint).port]
    engine = spawn(engineBinary(), [...args, '--db-path', databaseFile(folder)], { stdio: 'ignore' })
  }

  await start()
  return {
    address,
    start,
    revive: async () => {
      if (gateway?.exitCode !== null) await start()
    },
    killEngine,
    killGateway: () => end(gateway, 'SIGKILL'),
    stop: async () => {
      await end(gateway, 'SIGTERM')
      await end(engine, 'SIGTERM')
    },
  }
}

async function isReady(address: string): Promise<void> {
  const giveUpAt = Date.now() + READY_MS
  while (Date.now() < giveUpAt) {
    const answer = await fetch(`${address}/health`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error(`the gateway was not there within ${READY_MS} ms`)
}

async function end(child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
