import type { RequestNotes } from './reported.ts'
import { rounded } from './rounded.ts'

/** What a request's time is spent on, as far as it is worth telling apart. */
export type RequestPart =
  /** Whether the token is good. */
  | 'token'
  /** What decides what they may, in one read at most. */
  | 'caller'
  /** Is the document well-formed, and does it ask for what there is? Not asked again of a document that is remembered. */
  | 'validate'
  | 'execute'
  /** Storing what the answer tells before it leaves. */
  | 'audit'

type PartNotes = Pick<RequestNotes, 'partsMs' | 'trace'>

/** Begins a part. @returns what ends it. */
export function beginPart({ partsMs, trace }: PartNotes, part: RequestPart): () => void {
  const startedAt = performance.now()
  const end = trace?.part(part)
  return () => {
    partsMs[part] = rounded(performance.now() - startedAt)
    end?.()
  }
}

/** Does the work as a part of a request. */
export async function asPart<T>(notes: PartNotes, part: RequestPart, work: () => Promise<T>): Promise<T> {
  const end = beginPart(notes, part)
  try {
    return await work()
  } finally {
    end()
  }
}
