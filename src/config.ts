import { z } from 'zod'
import { TokenIssuers } from './access/tokenIssuers.ts'

/** Not `z.coerce.number()`, which reads an empty variable as 0. */
const wholeNumber = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number)

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
)

const Env = z.object({
  TABLE_NAME: z.string().min(3),
  /** Another DynamoDB than AWS's: the embedded engine, or Amazon's local one. */
  DYNAMODB_ENDPOINT: z.url().optional(),
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
  /** How long one request may take, milliseconds. */
  REQUEST_TIMEOUT_MS: wholeNumber.default(10_000),
  /** `true` lets a caller read the schema. Off in production. */
  INTROSPECTION: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
})

export type Config = z.output<typeof Env>

/** @throws Error that names every variable at fault, not only the first. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = Env.safeParse(env)
  if (parsed.success) return parsed.data
  throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`)
}
