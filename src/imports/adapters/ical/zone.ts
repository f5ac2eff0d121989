import { offsetMs } from '../../../domain/zonedTime.ts'

/** A time zone of a calendar. */
export type Zone = {
  /** How far its clocks are ahead of UTC when they show this, as if it were UTC. */
  readonly offsetMs: (shownMs: number) => number
  /**
   * The moment at which its clocks show this. Where they show it twice, the first; where they are put forward over it, as if
   * they were not yet.
   *
   * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
   */
  readonly momentOf: (shownMs: number) => number
  /** The IANA name to show it by, in the year of what clocks show; undefined when no zone is like it. */
  readonly nameAt: (shownMs: number) => string | undefined
}

const DAY_MS = 86_400_000

/** @param name IANA. */
export function ianaZone(name: string): Zone {
  const offset = (shownMs: number): number => {
    // Zones change their clocks once within two days, at most; the earlier moment is that with the earlier offset.
    const before = offsetMs(shownMs - DAY_MS, name)
    if (offsetMs(shownMs - before, name) === before) return before
    const after = offsetMs(shownMs + DAY_MS, name)
    return offsetMs(shownMs - after, name) === after ? after : before
  }
  return {
    offsetMs: offset,
    momentOf: (shownMs) => shownMs - offset(shownMs),
    nameAt: () => name,
  }
}

/** Whether there is such a zone. Names as Windows and others write them are none. */
export function isIanaZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
