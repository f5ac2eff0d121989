import { setTimeout as sleep } from 'node:timers/promises'
import { completeUpTo } from '../../domain/freshness.ts'
import type { Instant } from '../../domain/instant.ts'
import { scheduleHandler } from '../../server/schedule/scheduleHandler.ts'
import { readFreshness } from '../../store/freshness.ts'
import { newMeter } from '../../store/table.ts'
import { type FollowOptions, HANDLER_CONTEXT, openFollower } from './openFollower.ts'

export type DerivedRunning = {
  /** Up to when everything derived of this institution is complete. */
  readonly upTo: (tenant: string) => Promise<Instant | undefined>
  /** Finishes the batches that are at work. */
  readonly stop: () => Promise<void>
}

const POLL_MS = 200
const CLOCK_MS = 1_000
const AFTER_FAILURE_MS = 1_000
const REQUEST_MS = 10_000

/**
 * Runs on one machine what streams and schedules run in AWS, by the same handlers: hands over what has been written since
 * the last time, then what is being written, and calls the clock each second.
 *
 * @param onProgress told how many changes have been handed over, until all that was there is done.
 * @throws the signal's reason, before all that was there is done.
 */
export async function startDerived(
  options: FollowOptions & { readonly onProgress: (done: number) => void },
): Promise<DerivedRunning> {
  const { app, signal } = options
  const stopping = new AbortController()
  const either = AbortSignal.any([signal, stopping.signal])
  const follower = await openFollower({ ...options, signal: either })
  try {
    await follower.catchUp(options.onProgress)
  } catch (error) {
    follower.close()
    throw error
  }

  const repeat = async (everyMs: number, work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      const failed = await work().then(
        () => false,
        (error: unknown) => {
          if (!either.aborted) app.reportBug(error, { from: 'local' })
          return true
        },
      )
      await sleep(failed ? AFTER_FAILURE_MS : everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const running = [
    repeat(POLL_MS, () => follower.catchUp()),
    repeat(CLOCK_MS, () =>
      scheduleHandler(app, { tenants: follower.tenants() })({ task: 'clock' }, HANDLER_CONTEXT),
    ),
  ]
  return {
    upTo: async (tenant) =>
      completeUpTo(await readFreshness(app.openTable(newMeter(), app.now().getTime() + REQUEST_MS), tenant)),
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
      follower.close()
    },
  }
}
