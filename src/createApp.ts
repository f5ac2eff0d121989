import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Config } from './config.ts'
import { createReports } from './report/createReports.ts'
import { traceIdOf } from './report/traceIdOf.ts'
import { createAuditLog } from './store/auditLog.ts'
import { createCursorSeal } from './store/cursorSeal.ts'
import { dynamoTable } from './store/dynamoTable.ts'
import type { ExportLink } from './store/exportLink.ts'
import { s3ExportLink } from './store/s3ExportLink.ts'
import { s3Hostname } from './store/s3Hostname.ts'
import { type TenantScan, tenantScan } from './store/tenantScan.ts'
import { createThrottle } from './store/throttle.ts'
import { createUsageRecorder } from './store/usageRecorder.ts'
import type { App } from './usecases/context.ts'

/** What a process is in, and what may change while it runs. */
export type Surroundings = {
  /** In which Lambda says to which trace each invocation belongs. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Where lines of the log go, standard error when absent. */
  readonly writeLine?: (line: string) => void
}

/** Everything the gateway does to the world, made once per cold start. */
export function createApp(config: Config, surroundings: Surroundings = {}): App {
  const client = dynamoClient(config)
  const now = () => new Date()
  const openTable: App['openTable'] = (meter, deadline) =>
    dynamoTable({
      client,
      tableName: config.TABLE_NAME,
      meter,
      clock: { now, sleep, random: Math.random, deadline },
      newToken: randomUUID,
    })
  return {
    openTable,
    throttle: createThrottle({ openTable, now }),
    usage: createUsageRecorder({ openTable, now, timeZone: config.TIME_ZONE }),
    limits: {
      operator: config.THROTTLE_OPERATOR,
      employee: config.THROTTLE_EMPLOYEE,
      partner: config.THROTTLE_PARTNER,
      tenant: config.THROTTLE_TENANT,
    },
    now,
    sleep,
    randomBytes: newRandomBytes,
    auditLog: createAuditLog({ randomBytes: newRandomBytes, timeZone: config.TIME_ZONE }),
    cursorSeal: createCursorSeal(Buffer.from(config.CURSOR_SECRET, 'base64')),
    timeZone: config.TIME_ZONE,
    exportLink: exportLink(config, client, now),
    ownSecurities: new Set(config.OWN_SECURITIES),
    knownEpochs: new Map(),
    ...createReports({
      level: config.LOG_LEVEL,
      namespace: config.TABLE_NAME,
      now,
      writeLine: surroundings.writeLine ?? toStandardError,
      traceId: () => traceIdOf(surroundings.env?.['_X_AMZN_TRACE_ID']),
    }),
  }
}

/** By the identity and in the region of the table's client. */
function exportLink(
  { EXPORT_BUCKET }: Config,
  { config: { credentials, region } }: DynamoDBClient,
  now: () => Date,
): ExportLink | undefined {
  if (EXPORT_BUCKET === undefined) return undefined
  const hostname = async () => s3Hostname(EXPORT_BUCKET, await region())
  return s3ExportLink({ credentials, region, hostname, now })
}

/** The whole of an institution's part of the table, for operator commands: nothing that is deployed reads so. */
export function openScan(config: Config): TenantScan {
  return tenantScan(dynamoClient(config), config.TABLE_NAME)
}

function newRandomBytes(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length))
}

function dynamoClient({ DYNAMODB_ENDPOINT, STORE_TIMEOUT_MS }: Config): DynamoDBClient {
  // We retry ourselves: within the request's time, and with the answers only we can judge.
  const client = new DynamoDBClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: STORE_TIMEOUT_MS,
      requestTimeout: STORE_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      httpsAgent: { maxSockets: 100 },
      httpAgent: { maxSockets: 100 },
    },
    ...(DYNAMODB_ENDPOINT === undefined ? {} : localClient(DYNAMODB_ENDPOINT)),
  })
  // Even without a logger it filters every input and output: a tenth of a query's time.
  client.middlewareStack.remove('loggerMiddleware')
  return client
}

/** A local engine takes any credentials, but wants some. */
export function localClient(endpoint: string) {
  return {
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
