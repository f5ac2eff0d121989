import { createHash } from 'node:crypto'
import type { Caller } from './caller.ts'

/**
 * All that decides what an employee may do, beyond the records themselves, in one hash: when it changes in the middle of an
 * export, half of the file would be for somebody else; when it changes later, all of it is.
 */
export function accessPrint(caller: Caller): string {
  const facts =
    caller.kind === 'employee'
      ? [
          caller.posts,
          caller.standsInFor.toSorted(),
          [...caller.insiderLists].toSorted(),
          caller.wallPasses.toSorted((a, b) => (a.exceptionId < b.exceptionId ? -1 : 1)),
        ]
      : [caller.kind]
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url')
}
