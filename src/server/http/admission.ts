import { AppError } from '../../errors.ts'

/**
 * Requests that one process holds, whatever it does with them: with 1 MB each at most, what bounds its memory. A request
 * beyond is refused before anything of it is looked at.
 */
const MOST_HELD = 512

/**
 * Requests that one process works on. A single thread finishes as many a second with 128 as with 500, and each of them
 * four times sooner. More than one caller may have at a time, so that no caller's flood is everybody's.
 *
 * @see docs/adr/0038-overload-and-scale.md
 */
export const MOST_AT_WORK = 128

/** Does the work, counted for as long as it takes. @throws AppError UNAVAILABLE at once, with nothing begun. */
type Counted = <T>(work: () => Promise<T>) => Promise<T>

/** Refuses at once what could only be answered late. A function in AWS has one request at a time, and refuses none. */
export type Admission = {
  /** For a request of which nothing is known yet: refused, too, when there could be no room `atWork` for it. */
  readonly held: Counted
  /** For one of which it is known whose it is, and that they have no more than their share. */
  readonly atWork: Counted
}

export function createAdmission(): Admission {
  const held = counter(MOST_HELD)
  const atWork = counter(MOST_AT_WORK)
  return {
    held: (work) => {
      // Otherwise tokens would be verified for nothing, and those who are refused would wait for it.
      atWork.assertRoom()
      return held.counted(work)
    },
    atWork: atWork.counted,
  }
}

function counter(most: number): { readonly assertRoom: () => void; readonly counted: Counted } {
  let underway = 0
  const assertRoom = () => {
    if (underway < most) return
    throw new AppError(
      'UNAVAILABLE',
      'Too many requests are under way here. Nothing of this one was begun: it is safe to send it again.',
      { retryAfterSeconds: 1 },
    )
  }
  return {
    assertRoom,
    counted: async (work) => {
      assertRoom()
      underway += 1
      try {
        return await work()
      } finally {
        underway -= 1
      }
    },
  }
}
