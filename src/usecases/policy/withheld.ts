import type { WithheldCode } from '../../access/decision.ts'

/** Ends the resolution of a field whose value is not for this caller. The guard turns it into null, and says why. */
export class Withheld extends Error {
  override readonly name = 'Withheld'
  readonly code: WithheldCode

  constructor(code: WithheldCode) {
    super(`withheld: ${code}`)
    this.code = code
  }
}

export type FieldPath = readonly (string | number)[]

/** A place in an answer as graphql-js links it, from the end. */
type LinkedPath = { readonly prev: LinkedPath | undefined; readonly key: string | number }

/** The same from the beginning. */
export function fieldPath(path: LinkedPath): FieldPath {
  const keys: (string | number)[] = []
  for (let at: LinkedPath | undefined = path; at; at = at.prev) keys.unshift(at.key)
  return keys
}

/** One thing that a caller was not shown, or not in full. */
export type WithheldEntry = {
  /** In the answer. `*` stands for any number of a list, where there were too many to name each. */
  readonly path: FieldPath
  readonly code: WithheldCode
}

/** What one answer leaves out. Bounded: beyond a hundred, places of one list are told together. */
export type WithheldLog = {
  readonly add: (path: FieldPath, code: WithheldCode) => void
  readonly entries: () => readonly WithheldEntry[]
}

const MOST_EXACT = 100
/** Each pattern is a field of the operation, of which there are a thousand at most. */
const MOST_PATTERNS = 200

/** @param mostExact so many are told place by place. */
export function newWithheldLog(mostExact = MOST_EXACT): WithheldLog {
  const exact: WithheldEntry[] = []
  const patterns = new Map<string, WithheldEntry>()
  return {
    add: (path, code) => {
      if (exact.length < mostExact) {
        exact.push({ path, code })
        return
      }
      const pattern = path.map((part) => (typeof part === 'number' ? '*' : part))
      const key = JSON.stringify([pattern, code])
      if (patterns.size < MOST_PATTERNS) patterns.set(key, { path: pattern, code })
    },
    entries: () => [...exact, ...patterns.values()],
  }
}
