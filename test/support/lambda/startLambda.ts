import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { type Posted, type RuntimeApi, startRuntimeApi, type ToldError } from './runtimeApi.ts'

type Ended =
  | { readonly kind: 'notStarted'; readonly error: ToldError }
  /** The process ended; what it wrote is in `lambda.log()`. */
  | { readonly kind: 'exited'; readonly code: number | null }

/** What a caller of the function hears, or Lambda itself. */
export type Outcome = { readonly ms: number } & (
  | Posted
  | Ended
  /** The function's time was over: its process is killed. */
  | { readonly kind: 'timedOut' }
)

export type Lambda = {
  /** One event; a process that has ended is started anew, as Lambda does. */
  readonly invoke: (event: unknown, timeoutMs?: number) => Promise<Outcome>
  /** Nothing runs any more, not even timers, and sockets are not looked after: as between two events. */
  readonly freeze: () => Promise<void>
  readonly thaw: () => void
  readonly signal: (name: NodeJS.Signals) => void
  /** How often a process was started. */
  readonly starts: () => number
  /** All that its processes have written. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

export type LambdaOptions = {
  /** As in `serverless.yml`: `graphql`. */
  readonly name: string
  readonly zipPath: string
  readonly env: Readonly<Record<string, string>>
  /** More arguments of Node. */
  readonly execArgv?: readonly string[]
}

type Running = {
  readonly api: RuntimeApi
  readonly child: ChildProcess
  readonly exited: Promise<Ended>
}

const FUNCTION_TIMEOUT_MS = 15_000
const OF_AWS = join(import.meta.dirname, 'awsRuntimeClient')

/** The runtime client, with what is compiled of it or without: see its README. */
const CLIENT = process.env['LAMBDA_RUNTIME_CLIENT']
  ? [process.env['LAMBDA_RUNTIME_CLIENT']]
  : ['--import', join(OF_AWS, 'withoutCompiling.mjs'), join(OF_AWS, 'index.mjs')]

/** The function of a zip as a process of its own, under AWS's runtime client, with what Lambda gives it and nothing else. */
export function startLambda({ name, zipPath, env, execArgv = [] }: LambdaOptions): Lambda {
  const task = unpacked(zipPath)
  let log = ''
  let starts = 0
  let running: Running | undefined

  async function start(): Promise<Running> {
    const api = await startRuntimeApi()
    const child = spawn(process.execPath, [...execArgv, ...CLIENT], {
      cwd: task,
      env: { ...lambdaEnvironment(name, task, api.address), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (some: string) => {
        log += some
      })
    }
    starts += 1
    let initError: ToldError | undefined
    api.initFailed.then((error) => {
      initError = error
    })
    const exited = once(child, 'close').then(async ([code]): Promise<Ended> => {
      running = undefined
      await api.close()
      return initError ? { kind: 'notStarted', error: initError } : { kind: 'exited', code }
    })
    return { api, child, exited }
  }

  return {
    invoke: async (event, timeoutMs = FUNCTION_TIMEOUT_MS) => {
      running ??= await start()
      const { api, child, exited } = running
      // The function's time begins when it is handed the event, and not while it starts.
      const ended = await Promise.race([api.idle(), exited])
      const begun = performance.now()
      const since = () => performance.now() - begun
      if (ended) return { ...ended, ms: since() }
      const over = sleep(timeoutMs, { kind: 'timedOut' } as const, { ref: false })
      const posted = api.invoke(event, Date.now() + timeoutMs)
      const outcome = { ...(await Promise.race([posted, exited, over])), ms: since() }
      if (outcome.kind === 'timedOut') await killed(child, exited)
      return outcome
    },
    freeze: async () => {
      await running?.api.idle()
      running?.child.kill('SIGSTOP')
    },
    thaw: () => void running?.child.kill('SIGCONT'),
    signal: (signal) => void running?.child.kill(signal),
    starts: () => starts,
    log: () => log,
    stop: async () => {
      if (running) await killed(running.child, running.exited)
      rmSync(task, { recursive: true })
    },
  }
}

async function killed(child: ChildProcess, exited: Promise<Ended>): Promise<void> {
  child.kill('SIGKILL')
  await exited
}

function unpacked(zipPath: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-task-'))
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zipPath)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime */
function lambdaEnvironment(name: string, task: string, runtimeApi: string): Record<string, string> {
  const functionName = `guanxi-test-${name}`
  return {
    _HANDLER: `${name}.handler`,
    AWS_ACCESS_KEY_ID: 'key',
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    AWS_LAMBDA_FUNCTION_NAME: functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/03/09/[$LATEST]0123456789abcdef0123456789abcdef',
    AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1: process.env['LAMBDA_RUNTIME_CLIENT'] ? 'false' : 'true',
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    AWS_REGION: 'eu-central-1',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
    LAMBDA_TASK_ROOT: task,
    LANG: 'en_US.UTF-8',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    TZ: ':UTC',
  }
}
