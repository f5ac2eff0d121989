import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Config, readConfig } from '../config.ts'
import { createApp, localClient } from '../createApp.ts'
import { securityKey } from '../domain/security.ts'
import { createTable } from '../store/createTable.ts'
import type { App } from '../usecases/context.ts'
import { databaseFile, prepareDataFolder } from './dataFolder.ts'
import { DEMO_SECURITY } from './demoSecurity.ts'
import { type DevelopmentIssuer, developmentIssuer } from './developmentIssuer.ts'
import { type DevelopmentSecrets, developmentSecrets } from './developmentSecrets.ts'
import { type Engine, startFileEngine } from './engine.ts'
import { indexStream } from './indexStream.ts'
import { readableLine } from './readableLine.ts'
import { StartError } from './startError.ts'

export type LocalOptions = {
  /** Where the file, the keys and the engine's record are. */
  readonly folder: string
  /** When another process has the folder's engine running: use that one, or not start at all. */
  readonly ifBusy: 'refuse' | 'share'
  /** As of the process. `DYNAMODB_ENDPOINT` and `TABLE_NAME` use another DynamoDB instead. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Called when no engine has the file open. */
  readonly beforeStart?: () => void
}

/** The whole gateway's data on one machine. */
export type Local = {
  readonly app: App
  readonly config: Config
  readonly issuer: DevelopmentIssuer
  readonly close: () => Promise<void>
}

/**
 * Opens the data of a folder: starts the engine, or uses the one of `DYNAMODB_ENDPOINT`, and makes sure
 * that the table is there.
 *
 * @throws StartError when something is missing that the person at the terminal can put right.
 */
export async function openLocal({ folder, ifBusy, env, beforeStart }: LocalOptions): Promise<Local> {
  prepareDataFolder(folder)
  const secrets = await developmentSecrets(folder)
  const issuer = developmentIssuer(secrets)
  const other = env['DYNAMODB_ENDPOINT']
  const engine = other ? elsewhere(other) : await startFileEngine(folder, { ifBusy, beforeStart })
  try {
    const config = readConfig(localEnvironment({ env, endpoint: engine.endpoint, issuer, secrets }))
    await prepareTable(config)
    if (!other) indexStream(databaseFile(folder))
    const app = createApp(config, {
      writeLine: (line) => void process.stderr.write(`${readableLine(line)}\n`),
    })
    return { app, config, issuer, close: engine.stop }
  } catch (error) {
    await engine.stop()
    throw error
  }
}

/** Not ours to start or to stop. */
function elsewhere(endpoint: string): Engine {
  if (!URL.canParse(endpoint))
    throw new StartError('DYNAMODB_ENDPOINT must be an address, such as http://127.0.0.1:8000.')
  return { endpoint, stop: async () => {} }
}

type LocalParts = {
  readonly env: LocalOptions['env']
  readonly endpoint: string
  readonly issuer: DevelopmentIssuer
  readonly secrets: DevelopmentSecrets
}

function localEnvironment({
  env,
  endpoint,
  issuer,
  secrets,
}: LocalParts): Record<string, string | undefined> {
  return {
    INTROSPECTION: 'true',
    // Whoever watches a terminal wants to know of bugs, and of the rest when they ask.
    LOG_LEVEL: env['LOG_LEVEL'] || 'ERROR',
    OTEL_EXPORTER_OTLP_ENDPOINT: env['OTEL_EXPORTER_OTLP_ENDPOINT'],
    // On a laptop, partners may try things out.
    PARTNER_OPERATIONS: env['PARTNER_OPERATIONS'] ?? 'any',
    TIME_ZONE: env['TIME_ZONE'],
    REQUEST_TIMEOUT_MS: env['REQUEST_TIMEOUT_MS'],
    STORE_TIMEOUT_MS: env['STORE_TIMEOUT_MS'],
    CORS_ORIGINS: env['CORS_ORIGINS'],
    OWN_SECURITIES: env['OWN_SECURITIES'] ?? `demo/${securityKey(DEMO_SECURITY)}`,
    TABLE_NAME: env['TABLE_NAME'] || 'guanxi',
    DYNAMODB_ENDPOINT: endpoint,
    TOKEN_ISSUERS: issuer.tokenIssuers,
    CURSOR_SECRET: secrets.cursorSecret,
  }
}

async function prepareTable({ DYNAMODB_ENDPOINT = '', TABLE_NAME }: Config): Promise<void> {
  const client = new DynamoDBClient(localClient(DYNAMODB_ENDPOINT))
  try {
    await createTable(client, TABLE_NAME)
  } catch (error) {
    throw new StartError(
      `No table ${TABLE_NAME} can be had from ${DYNAMODB_ENDPOINT}: ${(error as Error).message}`,
    )
  } finally {
    client.destroy()
  }
}
