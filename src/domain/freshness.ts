import { earliest, FIRST_INSTANT, type Instant } from './instant.ts'

/** So many heartbeats are sent at a time, each on a way of its own through the stream. */
export const HEARTBEATS = 16

/** What is known of how far everything derived has come. */
export type Freshness = {
  /** By number, 0 to 15: when the last heartbeat that has come through the stream was sent. */
  readonly heartbeats: Readonly<Record<number, Instant>>
  /** Up to when all that time alone makes follow has been done. */
  readonly clock?: Instant | undefined
  /** Work that goes on page by page, by its id: a moment before the change that it comes from. */
  readonly tasks: Readonly<Record<string, Instant>>
}

export const NEVER_DERIVED: Freshness = { heartbeats: {}, tasks: {} }

/**
 * A moment before any change that is only now coming through the stream: whatever follows from one of them later than itself is
 * held back to it. When the change was made is not known: its record may have been changed again since.
 */
export function beforeUnseen({ heartbeats }: Freshness): Instant {
  const seen = Object.values(heartbeats)
  return (seen.length < HEARTBEATS ? undefined : earliest(seen)) ?? FIRST_INSTANT
}

/**
 * Up to when everything derived is complete: all that was written by then is in it.
 *
 * @returns undefined while that cannot be said of any moment.
 */
export function completeUpTo({ heartbeats, clock, tasks }: Freshness): Instant | undefined {
  const seen = Object.values(heartbeats)
  if (seen.length < HEARTBEATS || clock === undefined) return undefined
  return earliest([...seen, clock, ...Object.values(tasks)])
}
