import { relative, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { DEFAULT_DATA_FOLDER, databaseFile } from './dataFolder.ts'
import { portOf } from './portOf.ts'
import { StartError } from './startError.ts'
import { type Running, startLocal } from './startLocal.ts'

const HELP = `
Environment:
  PORT               where to listen on 127.0.0.1, 4000 by default; 0 for any free port
  DYNAMODB_ENDPOINT  another DynamoDB instead of the embedded one
  TABLE_NAME         its table, guanxi by default

Examples:
  npm start
  PORT=4001 npm start -- --fresh
  DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start -- --no-demo
`

type Flags = { readonly fresh: boolean; readonly demo: boolean; readonly data: string }

await main().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
})

async function main(): Promise<void> {
  const flags = readFlags()
  const folder = resolve(flags.data)
  const stopping = firstSignal()
  const running = await startLocal({ ...flags, folder, port: portOf(process.env['PORT']), env: process.env })
  await announce(running, process.env['DYNAMODB_ENDPOINT'] ?? relative(process.cwd(), databaseFile(folder)))
  await stopping
  console.log('Stopping.')
  await running.stop()
  process.exit(0)
}

function readFlags(): Flags {
  return new Command('npm start --')
    .description('Runs the whole gateway on this machine.')
    .option('--fresh', 'begin with an empty file', false)
    .option('--no-demo', 'do not load the demo data')
    .option('--data <folder>', 'where the data is kept', DEFAULT_DATA_FOLDER)
    .addHelpText('after', HELP)
    .allowExcessArguments(false)
    .exitOverride()
    .parse()
    .opts()
}

/** Listened for from the start, so that Ctrl-C while the data is being loaded stops the engine too. */
function firstSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  return promise
}

async function announce({ address, newToken }: Running, data: string): Promise<void> {
  console.log(`
Guanxi 关系 is ready.

  GraphQL   ${address}/graphql
  GraphiQL  ${address}/
  Data      ${data}
  Try       ${curlLine(address, await newToken())}
  Stop      Ctrl-C
`)
}

function curlLine(address: string, token: string): string {
  const body = JSON.stringify({ query: '{ institution { tenant timeZone } }' })
  return `curl -s ${address}/graphql -H 'authorization: Bearer ${token}' -H 'content-type: application/json' -d '${body}'`
}
