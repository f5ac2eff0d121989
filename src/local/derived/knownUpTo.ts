import { setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '../../domain/instant.ts'

const WAIT_MS = 5_000

/** Up to when everything derived is complete, once that can be said: the first heartbeats come through within a second or two. */
export async function knownUpTo(upTo: () => Promise<Instant | undefined>): Promise<Instant | undefined> {
  const giveUpAt = Date.now() + WAIT_MS
  for (;;) {
    const at = await upTo()
    if (at !== undefined || Date.now() > giveUpAt) return at
    await sleep(100)
  }
}
