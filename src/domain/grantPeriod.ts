import type { Instant } from './instant.ts'

const DAY_MS = 24 * 3_600_000

/** Whether `until` is after `from`, and at most so many days of 24 hours later. */
export function lastsAtMost(from: Instant, until: Instant, days: number): boolean {
  return until > from && Date.parse(until) - Date.parse(from) <= days * DAY_MS
}
