import { setTimeout as sleep } from 'node:timers/promises'
import { completeUpTo } from '../../domain/freshness.ts'
import type { Instant } from '../../domain/instant.ts'
import { scheduleHandler } from '../../server/schedule/scheduleHandler.ts'
import { readFreshness } from '../../store/freshness.ts'
import { newMeter } from '../../store/table.ts'
import { type FollowOptions, HANDLER_CONTEXT, openFollower } from './openFollower.ts'

export type DerivedRunning = {
  /** The institutions there are. */
  readonly tenants: () => readonly string[]
  /** Up to when everything derived of that institution is complete. */
  readonly upTo: () => Promise<Instant | undefined>
  /** Finishes the batches that are at work. */
  readonly stop: () => Promise<void>
}

const POLL_MS = 200
const CLOCK_MS = 1_000
const AFTER_FAILURE_MS = 1_000
const REQUEST_MS = 10_000

export type DerivedOptions = FollowOptions & {
  /** For whom the clock goes also while there are no records. */
  readonly tenant: string
  /** Told how many changes have been handed over, until all that was there is done. */
  readonly onProgress: (done: number) => void
}

/**
 * Runs on one machine what streams and schedules run in AWS, by the same handlers: hands over what has been written since
 * the last time, then what is being written, and calls the clock each second.
 *
 * @throws the signal's reason, before all that was there is done.
 */
export async function startDerived(options: DerivedOptions): Promise<DerivedRunning> {
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
  const tenants = () => [...new Set([options.tenant, ...follower.tenants()])]
  const running = [
    repeat(POLL_MS, () => follower.catchUp()),
    repeat(CLOCK_MS, () => scheduleHandler(app, { tenants: tenants() })({ task: 'clock' }, HANDLER_CONTEXT)),
  ]
  return {
    tenants,
    upTo: async () => {
      const table = app.openTable(newMeter(), app.now().getTime() + REQUEST_MS)
      return completeUpTo(await readFreshness(table, options.tenant))
    },
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
      follower.close()
    },
  }
}
