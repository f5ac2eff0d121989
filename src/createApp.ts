import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.ts'
import { createReports } from './report/createReports.ts'
import { otlpTraces } from './report/otlpTraces.ts'
import { traceIdOf } from './report/traceHeader.ts'
import { createAuditLog } from './store/auditLog.ts'
import { createCursorSeal } from './store/cursorSeal.ts'
import { type AwsIdentity, awsIdentity, type FindIdentity } from './store/dynamo/awsIdentity.ts'
import { type DynamoCall, openDynamo } from './store/dynamo/dynamoCall.ts'
import { dynamoEndpoint } from './store/dynamo/dynamoEndpoint.ts'
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
  const identity = identityOf(config)
  const call = dynamoCall(config, identity)
  const now = () => new Date()
  const openTable: App['openTable'] = (meter, deadline) =>
    dynamoTable({
      call,
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
    exportLink: exportLink(config, identity, now),
    ownSecurities: new Set(config.OWN_SECURITIES),
    knownEpochs: new Map(),
    ...watching(config, surroundings, now),
  }
}

/** The log, and traces. */
function watching(config: Config, { env, writeLine = toStandardError }: Surroundings, now: () => Date) {
  const header = () => env?.['_X_AMZN_TRACE_ID']
  const { reportLost, ...reports } = createReports({
    level: config.LOG_LEVEL,
    namespace: config.TABLE_NAME,
    now,
    writeLine,
    traceId: () => traceIdOf(header()),
  })
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint === undefined) return reports
  const openTrace = otlpTraces({ endpoint, randomBytes: newRandomBytes, header, onLost: reportLost })
  return { ...reports, openTrace }
}

/** By the identity and in the region of the table. */
function exportLink(
  { EXPORT_BUCKET }: Config,
  identity: FindIdentity,
  now: () => Date,
): ExportLink | undefined {
  if (EXPORT_BUCKET === undefined) return undefined
  const region = async () => (await identity()).region
  return s3ExportLink({
    credentials: async () => credentialsOf(await identity()),
    region,
    hostname: async () => s3Hostname(EXPORT_BUCKET, await region()),
    now,
  })
}

function credentialsOf({ accessKeyId, secretAccessKey, sessionToken }: AwsIdentity) {
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}

/** A page of a scan is up to 1 MB, most of it perhaps another's. */
const LONGEST_SCAN_CALL_MS = 10_000

/** The whole of an institution's part of the table, for operator commands: nothing that is deployed reads so. */
export function openScan(config: Config): TenantScan {
  const call = dynamoCall({ ...config, STORE_TIMEOUT_MS: LONGEST_SCAN_CALL_MS }, identityOf(config))
  const clock = { now: () => new Date(), sleep, random: Math.random }
  return tenantScan({ call, tableName: config.TABLE_NAME, clock })
}

function newRandomBytes(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length))
}

function dynamoCall(config: Config, identity: FindIdentity): DynamoCall {
  const { DYNAMODB_ENDPOINT: local, STORE_TIMEOUT_MS: timeoutMs } = config
  const endpoint = (region: string) => (local === undefined ? dynamoEndpoint(config, region) : new URL(local))
  return openDynamo({ identity, endpoint, timeoutMs }).call
}

function identityOf(config: Config): FindIdentity {
  return config.DYNAMODB_ENDPOINT === undefined ? awsIdentity(config) : () => LOCAL_IDENTITY
}

/** A local engine takes any, but wants one. */
const LOCAL_IDENTITY: AwsIdentity = { region: 'local', accessKeyId: 'local', secretAccessKey: 'local' }

/** For the AWS SDK, which makes tables and reads streams on a laptop. */
export function localClient(endpoint: string) {
  return { endpoint, region: LOCAL_IDENTITY.region, credentials: credentialsOf(LOCAL_IDENTITY) }
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
