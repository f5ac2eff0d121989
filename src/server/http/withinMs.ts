import { AppError } from '../../errors.ts'

/**
 * The work's outcome, or the end of waiting for it. The work itself is not stopped: the table gives up
 * at the same deadline, and whatever else hangs is left behind.
 *
 * @throws AppError UNAVAILABLE when the time is over.
 */
export async function withinMs<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const { promise: timeout, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => {
      const seconds = Math.round(timeoutMs / 100) / 10
      reject(
        new AppError(
          'UNAVAILABLE',
          `This took longer than ${seconds} s. It is safe to send it again, a mutation with the same idempotencyKey.`,
          { retryAfterSeconds: 1 },
        ),
      )
    },
    Math.max(0, timeoutMs),
  )
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
