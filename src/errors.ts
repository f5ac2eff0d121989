/** Why a request was refused. Part of the public API: codes are added, never renamed. */
export const ERROR_CODES = [
  /** No token, or one that is not valid here. */
  'UNAUTHENTICATED',
  /** The token is good; its bearer may not ask this. */
  'FORBIDDEN',
  /** What the request says cannot be understood: shape, media type, arguments. */
  'BAD_REQUEST',
  /** A cursor that we did not give for this list and these arguments. */
  'INVALID_CURSOR',
  /** A cursor whose snapshot is no longer kept. Start again without `after`. */
  'CURSOR_EXPIRED',
  /** The operation could return more than one request may ask for. Nothing was executed. */
  'COST_LIMIT_EXCEEDED',
  /** A partner app asked for an operation that is not registered for it. Nothing was parsed or executed. */
  'OPERATION_NOT_REGISTERED',
  /** More was asked lately than is restored since. Nothing was executed; `retryAfterSeconds` says when to come back. */
  'THROTTLED',
  /** The same idempotency key came with another input. */
  'IDEMPOTENCY_MISMATCH',
  /** The store did not answer in time, or was busy for too long. Safe to repeat. */
  'UNAVAILABLE',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export type AppErrorDetails = {
  /** When it is worth asking again. Seconds, above 0. */
  readonly retryAfterSeconds?: number
}

/** A refusal whose message is written for the caller. Any other error is a bug, and is masked. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: AppErrorDetails

  constructor(code: ErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message)
    this.code = code
    this.details = details
  }
}
