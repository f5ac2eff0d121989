import type { LineOfBusiness } from '../domain/relationship.ts'
import type { ActivePost } from './caller.ts'
import { POST_DUTIES } from './postDuties.ts'

export type StandInDecision =
  | 'MAY'
  /** There is no book to work: the absent one keeps no relationships. */
  | 'NO_BOOK'
  /** The other keeps no relationships. */
  | 'NO_KEEPER'
  /** The other works on another side of the wall. */
  | 'WALLED'

/** Whether one with these posts may work the book of another: a substitute must be able to do all of it. */
export function decideStandIn(
  absent: readonly ActivePost[],
  substitute: readonly ActivePost[],
): StandInDecision {
  const lines = linesKept(absent)
  const theirs = linesKept(substitute)
  if (lines.length === 0) return 'NO_BOOK'
  if (theirs.length === 0) return 'NO_KEEPER'
  return lines.every((line) => theirs.includes(line)) ? 'MAY' : 'WALLED'
}

function linesKept(posts: readonly ActivePost[]): readonly LineOfBusiness[] {
  return posts.filter(({ kind }) => POST_DUTIES[kind].keep !== 'NONE').flatMap(({ lines }) => lines)
}

/** Whether somebody with these posts can be let into a line of business: a share never crosses a wall. */
export function worksIn(posts: readonly ActivePost[], line: LineOfBusiness): boolean {
  return posts.some(({ kind, lines }) => POST_DUTIES[kind].see !== 'NONE' && lines.includes(line))
}
