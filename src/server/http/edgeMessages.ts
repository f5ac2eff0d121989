import { AppError, type ErrorCode } from '../../errors.ts'
import type { ResponseType } from './mediaTypes.ts'

/** What the edge needs of a request, wherever it came from. */
export type EdgeRequest = {
  readonly method: string
  /** As it came: not decoded, without the query string. */
  readonly path: string
  /** Without the question mark. */
  readonly rawQuery: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

export type EdgeResponse = {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A refusal by the edge, before GraphQL: an HTTP status belongs to it, and often a header. */
export class EdgeRefusal extends AppError {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST', message)
    this.status = status
    this.headers = headers
  }
}

/** Any error as a GraphQL answer without data. What is not a refusal is masked: its reporting is the caller's. */
export function errorResponse(error: unknown, type: ResponseType): EdgeResponse {
  const { message, code, details } = toldOf(error)
  return {
    status: statusOf(error),
    headers: { 'content-type': contentType(type), ...headersOf(error) },
    body: JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }),
  }
}

export function contentType(type: ResponseType): string {
  return `${type}; charset=utf-8`
}

/** The code is Apollo's, and so is that of a bug in a resolver. */
export const MASKED = { message: 'Something went wrong on our side.', code: 'INTERNAL_SERVER_ERROR' } as const

function toldOf(error: unknown): { message: string; code: string; details?: object } {
  if (!(error instanceof AppError)) return MASKED
  return { message: error.message, code: error.code, details: error.details }
}

const STATUSES: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  THROTTLED: 429,
  UNAVAILABLE: 503,
}

function statusOf(error: unknown): number {
  if (error instanceof EdgeRefusal) return error.status
  return error instanceof AppError ? (STATUSES[error.code] ?? 400) : 500
}

function headersOf(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof EdgeRefusal) return error.headers
  if (!(error instanceof AppError)) return {}
  if (error.code === 'UNAUTHENTICATED') return { 'www-authenticate': 'Bearer realm="guanxi"' }
  const { retryAfterSeconds } = error.details
  return retryAfterSeconds ? { 'retry-after': String(Math.ceil(retryAfterSeconds)) } : {}
}
