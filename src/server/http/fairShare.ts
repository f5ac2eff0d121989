import type { Viewer } from '../../access/viewer.ts'
import { AppError } from '../../errors.ts'
import { MOST_OF_ONE } from './admission.ts'

export type FairShare = {
  /**
   * Counts a request in until what it returns is called.
   *
   * @throws AppError THROTTLED when so many of the same caller's are under way.
   */
  enter(viewer: Viewer): () => void
}

/**
 * Who has how many under way. A function in AWS has one at most; the local server, and whoever else serves many from one process,
 * has so much room and so many connections to DynamoDB, which one caller must not take from the others.
 */
export function createFairShare(): FairShare {
  const underway = new Map<string, number>()
  return {
    enter: ({ tenant, kind, subject }) => {
      const caller = `${tenant}#${kind}:${subject}`
      const count = underway.get(caller) ?? 0
      if (count >= MOST_OF_ONE) {
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
