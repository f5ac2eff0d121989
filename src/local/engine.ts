import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile } from './dataFolder.ts'
import { engineBinary } from './engineBinary.ts'
import { deleteEngineRecord, readEngineRecord, stopOrphan, writeEngineRecord } from './engineRecord.ts'
import { freePort } from './freePort.ts'
import { isRunning, knownProcess } from './processIdentity.ts'
import { StartError } from './startError.ts'

/** A DynamoDB on this machine. */
export type Engine = {
  readonly endpoint: string
  /** Waits until all is written to the file and the process has ended. */
  readonly stop: () => Promise<void>
}

export type FileEngineOptions = {
  /** When another process has the folder's engine running. */
  readonly ifBusy: 'refuse' | 'share'
  /** Called when no engine has the file open. */
  readonly beforeStart?: (() => void) | undefined
}

const ATTEMPTS = 3
const READY_MS = 10_000
const STOP_MS = 5_000

/** It writes one transaction after another: threads that wait for their turn take half as much CPU again. See ADR 0012. */
const WORKERS = '1'

/** The engine in memory: what it holds ends with it. */
export async function startMemoryEngine(): Promise<Engine> {
  const { child, endpoint } = await startReady({ args: [], output: 'ignore', detached: false })
  return { endpoint, stop: () => stopChild(child) }
}

/**
 * The engine on a folder's file.
 *
 * An engine left behind by a killed process is stopped first. An engine of a process that still runs is
 * used as it is when `ifBusy` is `share`, and outlives the `stop` of whoever shares it.
 *
 * @throws StartError when it is busy and `ifBusy` is `refuse`, or when no engine can be started.
 */
export async function startFileEngine(
  folder: string,
  { ifBusy, beforeStart }: FileEngineOptions,
): Promise<Engine> {
  const other = readEngineRecord(folder)
  if (other && isRunning(other.owner) && isRunning(other.engine)) {
    if (ifBusy === 'share') return { endpoint: other.endpoint, stop: async () => {} }
    throw new StartError(
      `Another Guanxi (process ${other.owner.pid}) uses ${folder}. Stop it, or use --data.`,
    )
  }
  if (other) await stopOrphan(other)
  beforeStart?.()

  const log = openSync(join(folder, 'engine.log'), 'w', 0o600)
  try {
    const { child, endpoint } = await startReady({
      args: ['--db-path', databaseFile(folder)],
      output: log,
      // Ctrl-C reaches every process of the terminal: the engine must outlive the requests that use it.
      detached: true,
      started: ({ pid = 0 }, endpoint) => {
        const [engine, owner] = [knownProcess(pid), knownProcess(process.pid)]
        if (engine && owner) writeEngineRecord(folder, { endpoint, engine, owner })
      },
    })
    return {
      endpoint,
      stop: async () => {
        await stopChild(child)
        deleteEngineRecord(folder)
      },
    }
  } finally {
    closeSync(log)
  }
}

type Launch = {
  readonly args: readonly string[]
  readonly output: 'ignore' | number
  readonly detached: boolean
  readonly started?: (child: ChildProcess, endpoint: string) => void
}

/** Somebody else may take a free port before the engine does: then another is tried. */
async function startReady(launch: Launch): Promise<{ child: ChildProcess; endpoint: string }> {
  const binary = engineBinary()
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort()
    const endpoint = `http://127.0.0.1:${port}`
    const child = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), ...launch.args], {
      stdio: ['ignore', launch.output, launch.output],
      detached: launch.detached,
      env: { TOKIO_WORKER_THREADS: WORKERS, ...process.env },
    })
    const failure = once(child, 'error').then(([error]) => error as Error)
    const started = await Promise.race([once(child, 'spawn').then(() => undefined), failure])
    if (started) throw new StartError(`The embedded DynamoDB does not start: ${started.message}`)
    killWithUs(child)
    launch.started?.(child, endpoint)
    if (await isReady(child, endpoint)) return { child, endpoint }
    await stopChild(child)
  }
  throw new StartError(
    'The embedded DynamoDB does not start. Its words are in engine.log of the data folder.',
  )
}

/** Whatever ends this process in an orderly way, `process.exit` included. Only `kill -9` leaves an orphan. */
function killWithUs(child: ChildProcess): void {
  const kill = () => child.kill('SIGTERM')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
}

async function isReady(child: ChildProcess, endpoint: string): Promise<boolean> {
  const giveUpAt = Date.now() + READY_MS
  while (child.exitCode === null && child.signalCode === null && Date.now() < giveUpAt) {
    const answer = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    // Asked once more after the answer: it could have been another's, with ours turned away.
    if (answer?.ok && child.exitCode === null) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  // What it has acknowledged is in the file already: killing it loses nothing.
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await exit
  clearTimeout(kill)
}
