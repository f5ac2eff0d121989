import { once } from 'node:events'
import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { AppError } from '../errors.ts'
import { DEFAULT_DATA_FOLDER, databaseFile } from './dataFolder.ts'
import { demoProgress } from './demoProgress.ts'
import { derivedProgress } from './derived/derivedProgress.ts'
import { derivedText } from './derived/derivedText.ts'
import { portOf } from './portOf.ts'
import { StartError } from './startError.ts'
import { type Running, startLocal } from './startLocal.ts'

const HELP = `
Environment:
  PORT               where to listen on 127.0.0.1, 4000 by default; 0 for any free port
  DYNAMODB_ENDPOINT  another DynamoDB instead of the embedded one
  TABLE_NAME         its table, guanxi by default
  PARTNER_OPERATIONS registered, to hold partner apps to what is registered for them, as in production
  LOG_LEVEL          INFO for a line for each request, as --log; WARN for what is refused; ERROR, by default, for bugs

Examples:
  npm start
  PORT=4001 npm start -- --fresh
  DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start -- --no-demo
`

type Flags = {
  readonly fresh: boolean
  readonly demo: boolean
  readonly data: string
  readonly log: boolean
}

await main().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
  // What a person can act on is one line; a bug is shown whole.
  console.error(error instanceof StartError || error instanceof AppError ? error.message : error)
  process.exit(1)
})

async function main(): Promise<void> {
  const flags = readFlags()
  const folder = resolve(flags.data)
  const port = portOf(process.env['PORT'])
  const stopping = stopSignal()
  const running = await startLocal({
    ...flags,
    folder,
    port,
    env: flags.log ? { ...process.env, LOG_LEVEL: 'INFO' } : process.env,
    onProgress: demoProgress(),
    onDeriving: derivedProgress(),
    signal: stopping,
  }).catch((error: unknown) => {
    if (stopping.aborted) return undefined
    throw error
  })
  if (running) {
    await announce(running, process.env['DYNAMODB_ENDPOINT'] || databaseFile(folder))
    if (!stopping.aborted) await once(stopping, 'abort')
    console.log('Stopping.')
    await running.stop()
  } else {
    console.log('Stopped before all the demo data was there. The next start loads the rest.')
  }
  process.exit(0)
}

function readFlags(): Flags {
  return new Command('npm start --')
    .description('Runs the whole gateway on this machine.')
    .option('--fresh', 'begin with an empty file', false)
    .option('--no-demo', 'do not load the demo data')
    .option('--log', 'print a line for each request', false)
    .option('--data <folder>', 'where the data is kept', DEFAULT_DATA_FOLDER)
    .addHelpText('after', HELP)
    .allowExcessArguments(false)
    .exitOverride()
    .parse()
    .opts()
}

/** Aborted by the first Ctrl-C or SIGTERM. The second ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
    })
  }
  return controller.signal
}

async function announce({ address, newToken, derivedUpTo }: Running, data: string): Promise<void> {
  console.log(`
Guanxi 关系 is ready.

  GraphQL   ${address}/graphql
  GraphiQL  ${address}/
  Data      ${data}
  Derived   ${await derivedText(derivedUpTo)}
  Try       ${curlLine(address, await newToken())}
  Stop      Ctrl-C
`)
}

function curlLine(address: string, token: string): string {
  const body = JSON.stringify({ query: '{ institution { tenant timeZone } }' })
  return `curl -s ${address}/graphql -H 'authorization: Bearer ${token}' -H 'content-type: application/json' -d '${body}'`
}
