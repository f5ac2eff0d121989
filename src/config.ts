import { tokenIssuers } from './access/token/tokenIssuers.ts'

/**
 * How the text of a variable is read. By hand, and not by a schema: every start of a function reads its environment first of
 * all, and making a schema for it took a tenth of the start.
 *
 * @throws RangeError that says what it must be, a line for each fault.
 */
type Setting<Value> = (text: string) => Value

const text: Setting<string> = (given) => given

const name = form(/^.{3,}$/s, 'must be 3 characters or more')

/** All is posted to `/`: what else an address says would be left out without a word. */
const server: Setting<string> = (given) => {
  const { protocol, origin = '', href } = URL.parse(given) ?? {}
  assertIs(
    (protocol === 'http:' || protocol === 'https:') && href === `${origin}/`,
    'must be the http or https address of a server, without a path',
  )
  return given
}

const list: Setting<readonly string[]> = (given) =>
  given
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** No timer of Node's takes 10 digits. */
const milliseconds: Setting<number> = (given) => {
  assertIs(/^\d{1,9}$/.test(given), 'must be a whole number')
  return Number(given)
}

/** How much may be asked: `10000/200` is 10,000 read units at once, of which 200 come back each second. */
const bucket: Setting<{ readonly maximum: number; readonly restoreRate: number }> = (given) => {
  const [, maximum, restoreRate] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(given) ?? []
  assertIs(maximum !== undefined, 'must be two whole numbers above 0, such as 10000/200')
  return { maximum: Number(maximum), restoreRate: Number(restoreRate) }
}

const secret: Setting<string> = (given) => {
  assertIs(Buffer.from(given, 'base64').length >= 32, 'must be at least 32 bytes in base64')
  return given
}

const securities: Setting<readonly string[]> = (given) => {
  const entries = list(given)
  assertIs(
    entries.every((entry) => /^[^/]+\/(?:CUSIP|ISIN|TICKER):[A-Z0-9.:*@#-]+$/.test(entry)),
    'must be a list of tenant/CUSIP:…, tenant/ISIN:… or tenant/TICKER:…',
  )
  return entries
}

const collector: Setting<string | undefined> = (given) => {
  if (given === '') return undefined
  assertIs(/^https?:/.test(given) && URL.canParse(given), 'must be an http or https address')
  return given
}

const SETTINGS = {
  TABLE_NAME: required(name),
  /** Another DynamoDB than AWS's: the embedded engine, or Amazon's local one. */
  DYNAMODB_ENDPOINT: optional(server),
  /** Who we are to AWS, where, and where DynamoDB is: as in all of AWS's own tools. Lambda says the first four. */
  AWS_REGION: optional(text),
  AWS_ACCESS_KEY_ID: optional(text),
  AWS_SECRET_ACCESS_KEY: optional(text),
  AWS_SESSION_TOKEN: optional(text),
  AWS_PROFILE: optional(text),
  AWS_ENDPOINT_URL_DYNAMODB: optional(orNothing(server)),
  AWS_ENDPOINT_URL: optional(orNothing(server)),
  AWS_USE_FIPS_ENDPOINT: optional(text),
  AWS_USE_DUALSTACK_ENDPOINT: optional(text),
  /** Who may issue tokens, and for whom. */
  TOKEN_ISSUERS: required(tokenIssuers),
  /** Seals cursors. At least 32 bytes, base64; the same for all instances. */
  CURSOR_SECRET: required(secret),
  /** The institution's time zone, IANA name. */
  TIME_ZONE: withDefault(form(/./s, 'must be the name of a time zone'), 'Asia/Shanghai'),
  /** Browser origins that may call, separated by commas. None by default. */
  CORS_ORIGINS: withDefault(list, []),
  /** The securities that are an institution's own, under every code they have: `bank/TICKER:600036.SH,bank/ISIN:CNE000001B33`. */
  OWN_SECURITIES: withDefault(securities, []),
  /** The bucket of exported files. Without it, nothing says where to download them. */
  EXPORT_BUCKET: optional(name),
  /** From which level on lines are written: each request and run, what is refused, bugs, nothing. */
  LOG_LEVEL: withDefault(oneOf('INFO', 'WARN', 'ERROR', 'OFF'), 'WARN'),
  /** A collector of OpenTelemetry's, such as `http://localhost:4318`: traces go there. Without it, there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(collector),
  /** How long one request may take, milliseconds. */
  REQUEST_TIMEOUT_MS: withDefault(milliseconds, 10_000),
  /** How long one call of DynamoDB may take before it is tried again, milliseconds: several must fit into a request. */
  STORE_TIMEOUT_MS: withDefault(milliseconds, 2_000),
  /** What one operator, employee or partner app may ask, and all callers of an institution together. */
  THROTTLE_OPERATOR: withDefault(bucket, { maximum: 200_000, restoreRate: 20_000 }),
  THROTTLE_EMPLOYEE: withDefault(bucket, { maximum: 10_000, restoreRate: 200 }),
  THROTTLE_PARTNER: withDefault(bucket, { maximum: 10_000, restoreRate: 500 }),
  THROTTLE_TENANT: withDefault(bucket, { maximum: 400_000, restoreRate: 40_000 }),
  /** What partner apps may run: what is `registered` for them, or `any` operation, to try things out. */
  PARTNER_OPERATIONS: withDefault(oneOf('registered', 'any'), 'registered'),
  /** `true` lets staff read the schema. Off in production. */
  INTROSPECTION: (given: string | undefined) =>
    withDefault(oneOf('true', 'false'), 'false')(given) === 'true',
}

export type Config = {
  readonly [Name in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[Name]>
}

/** @throws Error that names every variable at fault, not only the first. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const read = Object.entries(SETTINGS).map(([name, setting]) => {
    try {
      return [name, setting(env[name])]
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      faults.push(`${name}: ${error.message.replaceAll('\n', '\n  ')}`)
      return []
    }
  })
  if (faults.length > 0) throw new Error(`The environment is not usable:\n${faults.join('\n')}`)
  return Object.fromEntries(read)
}

function required<Value>(setting: Setting<Value>) {
  return (given: string | undefined): Value => {
    assertIs(given !== undefined, 'must be there')
    return setting(given)
  }
}

function optional<Value>(setting: Setting<Value>) {
  return withDefault(setting, undefined)
}

function withDefault<Value, const Default>(setting: Setting<Value>, absent: Default) {
  return (given: string | undefined): Value | Default => (given === undefined ? absent : setting(given))
}

/** Set to nothing is not set, as in AWS's own tools. */
function orNothing(setting: Setting<string>): Setting<string> {
  return (given) => (given === '' ? given : setting(given))
}

function form(pattern: RegExp, mustBe: string): Setting<string> {
  return (given) => {
    assertIs(pattern.test(given), mustBe)
    return given
  }
}

function oneOf<const Values extends readonly string[]>(...values: Values): Setting<Values[number]> {
  return (given) => {
    const value = values.find((each) => each === given)
    assertIs(value !== undefined, `must be one of ${values.join(', ')}`)
    return value
  }
}

function assertIs(isSo: boolean, mustBe: string): asserts isSo {
  if (!isSo) throw new RangeError(mustBe)
}
