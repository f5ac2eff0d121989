import type { Viewer } from '../access/viewer.ts'
import { type Meter, newMeter } from '../store/table.ts'
import type { Trace } from './trace.ts'

/**
 * What a request's line in the log is to say, filled in as it becomes known. Only names of our own and numbers: nothing in it
 * was written by a caller, and nothing says who a person is.
 */
export type RequestNotes = {
  /** A new one for each request, or the caller's own: it is answered, too. */
  readonly requestId: string
  /** Undefined as long as it is not known who asks. Of it, the kind, the institution and the purpose are told. */
  viewer: Viewer | undefined
  /** The partner app's record. */
  app: string | undefined
  /** `query customerView institution`: the fields that were asked, by their names in the schema. */
  operation: string | undefined
  /** The operation's own name, if it is one that was registered for a partner app. */
  name: string | undefined
  /** The price, and what it came to, in read units. */
  requested: number
  cost: number
  readonly meter: Meter
  /** How many errors the answer has, by their codes. */
  readonly codes: Map<string, number>
  /** Milliseconds of each part, in the order in which they ended. */
  readonly partsMs: Record<string, number>
  /** For the few requests that are looked at one by one. */
  readonly trace: Trace | undefined
}

export function newRequestNotes(requestId: string, trace?: Trace): RequestNotes {
  return {
    requestId,
    viewer: undefined,
    app: undefined,
    operation: undefined,
    name: undefined,
    requested: 0,
    cost: 0,
    meter: newMeter(),
    codes: new Map(),
    partsMs: {},
    trace,
  }
}

export function noteCode({ codes }: RequestNotes, code: string): void {
  codes.set(code, (codes.get(code) ?? 0) + 1)
}

/** FAILED is what callers can do nothing about. */
export type Outcome = 'OK' | 'REFUSED' | 'FAILED'

const OURS: readonly string[] = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE']

/** @param status as HTTP has it. */
export function outcomeOf({ codes }: RequestNotes, status: number): Outcome {
  if (status >= 500 || OURS.some((code) => codes.has(code))) return 'FAILED'
  return codes.size > 0 || status >= 400 ? 'REFUSED' : 'OK'
}

/** A request that was answered. */
export type RequestReport = {
  readonly notes: RequestNotes
  /** As HTTP has it. */
  readonly status: number
  readonly durationMs: number
  readonly bytesIn: number
  /** Of JavaScript's: how many bytes they are would have to be counted, for longer than all else of the line takes. */
  readonly charsOut: number
}

export const RUN_KINDS = ['stream', 'schedule', 'export', 'audit'] as const

/** What a function does that nobody waits for. */
export type RunKind = (typeof RUN_KINDS)[number]

/** Such a run that is over. */
export type RunReport = {
  readonly kind: RunKind
  /** Absent where it was several institutions' at once. */
  readonly tenant?: string | undefined
  readonly task?: string | undefined
  /** False when it threw: it comes again. */
  readonly isDone: boolean
  readonly durationMs: number
  /** Changes, records woken, exports, entries: whatever it works through. */
  readonly records: number
  /** Of them, those with which something was wrong. */
  readonly failures: number
  /** How old the oldest change was; how far behind the clock is. Milliseconds. */
  readonly ageMs?: number | undefined
  readonly meter: Meter
}
