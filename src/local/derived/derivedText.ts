import { setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '../../domain/instant.ts'

const WAIT_MS = 5_000

/** Up to when everything derived is complete, in words. The first heartbeats come through within a second or two. */
export async function derivedText(upTo: () => Promise<Instant | undefined>): Promise<string> {
  const giveUpAt = Date.now() + WAIT_MS
  for (;;) {
    const at = await upTo()
    if (at !== undefined) return `up to ${at}, and kept so each second`
    if (Date.now() > giveUpAt) return 'not yet'
    await sleep(100)
  }
}
