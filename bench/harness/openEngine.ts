import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Config, readConfig } from '../../src/config.ts'
import { createApp, localClient, openScan } from '../../src/createApp.ts'
import { databaseFile, prepareDataFolder } from '../../src/local/dataFolder.ts'
import { startFileEngine } from '../../src/local/engine.ts'
import { readEngineRecord } from '../../src/local/engineRecord.ts'
import { indexStream } from '../../src/local/indexStream.ts'
import { type LambdaHandler, lambdaHandler } from '../../src/server/lambdaHandler.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { createTable } from '../../src/store/createTable.ts'
import type { Meter, StoredItem, Table } from '../../src/store/table.ts'
import type { App, RequestContext } from '../../src/usecases/context.ts'
import { bareEvent, LAMBDA_CONTEXT, postOf } from '../../test/support/bareGateway.ts'
import { testIssuer } from '../../test/support/tokens.ts'

/**
 * The engine that `npm start` uses, as a process of its own, with as many tables as are asked for; its file in memory where
 * the machine has a file system there.
 */
export type BenchEngine = {
  readonly newTable: () => Promise<BenchTable>
  /** CPU that the engine has used until now. Seconds. */
  readonly cpuSeconds: () => number
  readonly stop: () => Promise<void>
}

/** A table as it is in production, its stream included, and an app over it. */
export type BenchTable = {
  readonly app: App
  /** The app's door, for whoever wants nothing between themselves and the table. */
  readonly table: Table
  /** A new request of an operator's, of `TENANT`; with another app, one that does something more. */
  readonly context: (app?: App) => RequestContext
  /** Asks through the Lambda handler, as that operator. */
  readonly ask: (query: string, variables: object) => Promise<BenchAnswer>
  /** Everything that is in it. */
  readonly items: () => Promise<readonly StoredItem[]>
}

export type BenchAnswer = {
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions: { readonly cost: { readonly dynamo: Meter } }
}

export const TENANT = 'bench'
const HOUR_MS = 3_600_000

export async function openEngine(): Promise<BenchEngine> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guanxi-bench-'))
  prepareDataFolder(folder)
  const engine = await startFileEngine(folder, { ifBusy: 'refuse' })
  const client = new DynamoDBClient(localClient(engine.endpoint))
  const issuer = await testIssuer()
  let tables = 0
  return {
    newTable: async () => {
      tables += 1
      const config = readConfig({
        TABLE_NAME: `bench-${tables}`,
        DYNAMODB_ENDPOINT: engine.endpoint,
        CURSOR_SECRET: Buffer.alloc(32, 1).toString('base64'),
        ...issuer.rules,
      })
      await createTable(client, config.TABLE_NAME)
      indexStream(databaseFile(folder))
      return benchTable(config, () => issuer.token({ tenant: TENANT, kind: 'operator', sub: 'bench' }))
    },
    cpuSeconds: () => cpuSecondsOf(readEngineRecord(folder)?.engine.pid),
    stop: async () => {
      client.destroy()
      await engine.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

function benchTable(config: Config, newToken: () => Promise<string>): BenchTable {
  const app = createApp(config)
  // Made when it is first asked for: most tables are never asked through it.
  let handler: LambdaHandler | undefined
  const meter = { calls: 0, readUnits: 0, writeUnits: 0 }
  return {
    app,
    table: app.openTable(meter, Date.now() + HOUR_MS),
    context: (other = app) =>
      operatorRequest(other, { kind: 'operator', tenant: TENANT, subject: 'bench' }, Date.now() + HOUR_MS),
    ask: async (query, variables) => {
      handler ??= lambdaHandler(app, config)
      const authorization = `Bearer ${await newToken()}`
      const event = bareEvent(postOf({ query, variables }, { authorization }))
      return JSON.parse((await handler(event, LAMBDA_CONTEXT)).body ?? '')
    },
    items: async () => {
      const all: StoredItem[] = []
      for await (const page of openScan(config)(TENANT)) all.push(...page)
      return all
    },
  }
}

const TICKS_PER_SECOND = 100

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, fields 14 and 15. */
function cpuSecondsOf(pid: number | undefined): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(afterName[11]) + Number(afterName[12])) / TICKS_PER_SECOND
}
