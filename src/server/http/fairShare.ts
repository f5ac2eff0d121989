import type { Viewer, ViewerKind } from '../../access/viewer.ts'
import { AppError } from '../../errors.ts'

/**
 * Requests of one caller that one process works on at a time. A function in AWS has one at most; the local server, and
 * whoever else serves many from one process, has so much room and so many connections to DynamoDB, which one caller must not
 * take from the others. Operators load and check whole banks, and yet leave a quarter of the room there is.
 */
const MOST_AT_ONCE: Readonly<Record<ViewerKind, number>> = {
  operator: Number.POSITIVE_INFINITY,
  employee: 50,
  partner: 50,
}
const MOST_OF_ROOM = 0.75

export type FairShare = {
  /**
   * Counts a request in until what it returns is called.
   *
   * @throws AppError THROTTLED when so many of the same caller's are under way.
   */
  enter(viewer: Viewer): () => void
}

/** @param room for how many there is, of all callers. */
export function createFairShare(room: () => number): FairShare {
  const underway = new Map<string, number>()
  return {
    enter: ({ tenant, kind, subject }) => {
      const caller = `${tenant}#${kind}:${subject}`
      const count = underway.get(caller) ?? 0
      if (count >= Math.min(MOST_AT_ONCE[kind], MOST_OF_ROOM * room())) {
        throw new AppError(
          'THROTTLED',
          `${count} requests of yours are under way. Send this one when some are answered.`,
          {
            retryAfterSeconds: 1,
          },
        )
      }
      underway.set(caller, count + 1)
      return () => {
        const left = (underway.get(caller) ?? 1) - 1
        if (left > 0) underway.set(caller, left)
        else underway.delete(caller)
      }
    },
  }
}
