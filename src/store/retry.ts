import { AppError } from '../errors.ts'

/** Something was answered only in part: what is left is worth asking for again. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished'
}

export type RetryClock = {
  readonly now: () => Date
  readonly sleep: (ms: number) => Promise<void>
  /** 0 included to 1 excluded. */
  readonly random: () => number
  /** Milliseconds since 1970 at which to give up. */
  readonly deadline: number
}

const FIRST_WAIT_MS = 20
const LONGEST_WAIT_MS = 2_000

/** By name, never by message: engines word them differently. */
const WORTH_RETRYING: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ReplicatedWriteConflictException',
  'TimeoutError',
  'ChecksumMismatch',
  'ClockSkew',
  'Unfinished',
])

/** Faults of the connection and of the way there, by Node's code. A name that nobody has is a wrong configuration. */
const CONNECTION_FAULTS: ReadonlySet<string> = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'],
])

/** Why a transaction may be cancelled without its conditions having failed. */
const PASSING_REASONS: ReadonlySet<string> = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
])

/**
 * Does `work` until it is done, waiting in between for a random part of a bound that doubles each time.
 *
 * @throws AppError UNAVAILABLE when the deadline comes first; at once, whatever is not worth trying again.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/ "full jitter"
 */
export async function retrying<T>(clock: RetryClock, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isWorthRetrying(error)) throw error
      const wait = clock.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)
      if (clock.now().getTime() + wait >= clock.deadline) {
        throw new AppError('UNAVAILABLE', 'The store is busy. Nothing is lost: repeat the request.', {
          retryAfterSeconds: 1,
        })
      }
      await clock.sleep(wait)
    }
  }
}

function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (WORTH_RETRYING.has(error.name) || isServerFault(error)) return true
  if ('code' in error && typeof error.code === 'string' && CONNECTION_FAULTS.has(error.code)) return true
  return error.name === 'TransactionCanceledException' && wasOnlyBusy(error)
}

/** By status, as something in between answers in words of its own: 408 to a connection that was idle for too long. */
function isServerFault(error: Error): boolean {
  return 'status' in error && (Number(error.status) >= 500 || error.status === 408)
}

function wasOnlyBusy(error: Error): boolean {
  const reasons =
    'CancellationReasons' in error && Array.isArray(error.CancellationReasons)
      ? error.CancellationReasons
      : []
  return reasons.length > 0 && reasons.every(({ Code }) => PASSING_REASONS.has(Code ?? 'None'))
}
