import * as z from 'zod'
import { TokenIssuers } from './access/token/tokenIssuers.ts'

/** Not `z.coerce.number()`, which reads an empty variable as 0. */
const wholeNumber = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number)

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
)

/** How much may be asked: `10000/200` is 10,000 read units at once, of which 200 come back each second. */
const bucket = z
  .string()
  .regex(/^[1-9]\d{0,8}\/[1-9]\d{0,8}$/, 'must be two whole numbers above 0, such as 10000/200')
  .transform((text) => {
    const [maximum = 0, restoreRate = 0] = text.split('/').map(Number)
    return { maximum, restoreRate }
  })

const Env = z.object({
  TABLE_NAME: z.string().min(3),
  /** Another DynamoDB than AWS's: the embedded engine, or Amazon's local one. */
  DYNAMODB_ENDPOINT: z.url().optional(),
  /** Who we are to AWS, where, and where DynamoDB is: as in all of AWS's own tools. Lambda says the first four. */
  AWS_REGION: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  AWS_PROFILE: z.string().optional(),
  AWS_ENDPOINT_URL_DYNAMODB: z.union([z.literal(''), z.url()]).optional(),
  AWS_ENDPOINT_URL: z.union([z.literal(''), z.url()]).optional(),
  AWS_USE_FIPS_ENDPOINT: z.string().optional(),
  AWS_USE_DUALSTACK_ENDPOINT: z.string().optional(),
  /** Who may issue tokens, and for whom. */
  TOKEN_ISSUERS: TokenIssuers,
  /** Seals cursors. At least 32 bytes, base64; the same for all instances. */
  CURSOR_SECRET: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length >= 32, 'must be at least 32 bytes in base64'),
  /** The institution's time zone, IANA name. */
  TIME_ZONE: z.string().min(1).default('Asia/Shanghai'),
  /** Browser origins that may call, separated by commas. None by default. */
  CORS_ORIGINS: list.default([]),
  /** The securities that are an institution's own, under every code they have: `bank/TICKER:600036.SH,bank/ISIN:CNE000001B33`. */
  OWN_SECURITIES: list
    .refine(
      (entries) => entries.every((entry) => /^[^/]+\/(?:CUSIP|ISIN|TICKER):[A-Z0-9.:*@#-]+$/.test(entry)),
      'must be a list of tenant/CUSIP:…, tenant/ISIN:… or tenant/TICKER:…',
    )
    .default([]),
  /** The bucket of exported files. Without it, nothing says where to download them. */
  EXPORT_BUCKET: z.string().min(3).optional(),
  /** From which level on lines are written: each request and run, what is refused, bugs, nothing. */
  LOG_LEVEL: z.enum(['INFO', 'WARN', 'ERROR', 'OFF']).default('WARN'),
  /** A collector of OpenTelemetry's, such as `http://localhost:4318`: traces go there. Without it, there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .union([z.literal('').transform(() => undefined), z.url({ protocol: /^https?$/ })])
    .optional(),
  /** How long one request may take, milliseconds. */
  REQUEST_TIMEOUT_MS: wholeNumber.default(10_000),
  /** How long one call of DynamoDB may take before it is tried again, milliseconds: several must fit into a request. */
  STORE_TIMEOUT_MS: wholeNumber.default(2_000),
  /** What one operator, employee or partner app may ask, and all callers of an institution together. */
  THROTTLE_OPERATOR: bucket.default({ maximum: 200_000, restoreRate: 20_000 }),
  THROTTLE_EMPLOYEE: bucket.default({ maximum: 10_000, restoreRate: 200 }),
  THROTTLE_PARTNER: bucket.default({ maximum: 10_000, restoreRate: 500 }),
  THROTTLE_TENANT: bucket.default({ maximum: 400_000, restoreRate: 40_000 }),
  /** What partner apps may run: what is `registered` for them, or `any` operation, to try things out. */
  PARTNER_OPERATIONS: z.enum(['registered', 'any']).default('registered'),
  /** `true` lets staff read the schema. Off in production. */
  INTROSPECTION: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
})

export type Config = z.output<typeof Env>

/** @throws Error that names every variable at fault, not only the first. */
export function readConfig(env: Record<string, string | undefined>): Config {
  // Compiling the schema takes longer than reading the one environment there is.
  const parsed = Env.safeParse(env, { jitless: true })
  if (parsed.success) return parsed.data
  throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`)
}
