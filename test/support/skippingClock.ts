import type { App } from '../../src/usecases/context.ts'

/** The time of day, but whoever sleeps is woken at once: the clock skips what was to be slept. */
export function skippingClock(): Pick<App, 'now' | 'sleep'> {
  let skippedMs = 0
  return {
    now: () => new Date(Date.now() + skippedMs),
    sleep: async (ms) => {
      skippedMs += ms
    },
  }
}
