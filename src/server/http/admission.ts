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
const MOST_AT_WORK = 128

/** In a flood: whoever is let in waits for half as many. A burst, which is over sooner, is none. */
const MOST_IN_FLOOD = 64

/** Of one caller: three quarters of the room of a flood, so that nobody's flood is everybody's. */
export const MOST_OF_ONE = 48

/** It is a flood when more have asked than one has room for, again and again for so long. */
const FLOOD_AFTER_MS = 1_000
/** Again: before so much time has passed. A process that is full reads what was sent to it in turns, some hundred milliseconds apart. */
const AGAIN_MS = 500

/** Does the work, counted for as long as it takes. @throws AppError UNAVAILABLE at once, with nothing begun. */
type Counted = <T>(work: () => Promise<T>) => Promise<T>

/** Refuses at once what could only be answered late. A function in AWS has one request at a time, and refuses none. */
export type Admission = {
  /** For a request of which nothing is known yet: refused, too, when there could be no room `atWork` for it. */
  readonly held: Counted
  /** For one of which it is known whose it is, and that they have no more than their share. */
  readonly atWork: Counted
}

/** @param now milliseconds of a clock. */
export function createAdmission(now: () => number): Admission {
  const isFlood = floodGauge(now)
  const held = counter((underway) => underway < MOST_HELD)
  const atWork = counter((underway) => underway < MOST_IN_FLOOD || (underway < MOST_AT_WORK && !isFlood()))
  return {
    held: (work) => {
      // Otherwise tokens would be verified for nothing, and those who are refused would wait for it.
      atWork.assertRoom()
      return held.counted(work)
    },
    atWork: atWork.counted,
  }
}

/** Tells a flood from a burst, by those who come when there are as many as a flood has room for. To be asked for each of them. */
function floodGauge(now: () => number): () => boolean {
  let [since, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return () => {
    const at = now()
    if (at - last >= AGAIN_MS) since = at
    last = at
    return at - since >= FLOOD_AFTER_MS
  }
}

type Counter = { readonly assertRoom: () => void; readonly counted: Counted }

function counter(hasRoom: (underway: number) => boolean): Counter {
  let underway = 0
  const assertRoom = () => {
    if (hasRoom(underway)) return
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
