import type { Caller } from '../access/caller.ts'
import type { ThrottleLimits } from '../access/limitsOf.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Instant } from '../domain/instant.ts'
import type { AuditLog } from '../store/auditLog.ts'
import type { CursorSeal } from '../store/cursorSeal.ts'
import type { ExportLink } from '../store/exportLink.ts'
import type { Loaders } from '../store/loaders.ts'
import type { Meter, Table } from '../store/table.ts'
import type { Throttle } from '../store/throttle.ts'
import type { UsageRecorder } from '../store/usageRecorder.ts'
import type { AuditTrail } from './audit/auditTrail.ts'
import type { Sights } from './policy/sights.ts'
import type { WithheldLog } from './policy/withheld.ts'
import type { RequestNotes, RequestReport, RunReport } from './reported.ts'
import type { Trace } from './trace.ts'

/** All side effects and secrets in one object, made once per cold start and handed down. */
export type App = {
  /** The table, counting what it uses into `meter` and giving up at `deadline` (milliseconds since 1970). */
  readonly openTable: (meter: Meter, deadline: number) => Table
  /** What may still be asked lately, by each caller and each institution; and how much that is when nothing was. */
  readonly throttle: Throttle
  readonly limits: ThrottleLimits
  /** Who uses what of the schema. */
  readonly usage: UsageRecorder
  /** The chains of the audit log that this process continues. */
  readonly auditLog: AuditLog
  readonly now: () => Date
  /** Random bytes for ids. */
  readonly randomBytes: (length: number) => Uint8Array
  readonly sleep: (ms: number) => Promise<void>
  readonly cursorSeal: CursorSeal
  /** Where to download a file of an export, for 5 minutes. Absent where files are not kept. */
  readonly exportLink?: ExportLink | undefined
  /** The institution's time zone, IANA name: what `Date` means here. */
  readonly timeZone: string
  /** The securities that are an institution's own: `tenant/ISIN:CNE000001B33`. */
  readonly ownSecurities: ReadonlySet<string>
  /** From which generation each institution's figures were last read: a guess that every read of figures checks. */
  readonly knownEpochs: Map<string, string>
  /** Told of every bug, whole but for values that its message holds. The caller sees only that there was one. */
  readonly reportBug: (error: unknown, context: Readonly<Record<string, unknown>>) => void
  /**
   * Told of who is not let in, of what is refused, and of what is found in the audit log: what alarms watch for. Never of a
   * token, nor of whom it was about.
   */
  readonly reportSecurityEvent: (event: string, context: Readonly<Record<string, unknown>>) => void
  /** Told of every request when it has been answered: one line, and the metrics in it. */
  readonly reportRequest: (report: RequestReport) => void
  /** The same for what nobody waits for. */
  readonly reportRun: (report: RunReport) => void
  /** A trace of the next request, where traces are collected and this one is looked at. */
  readonly openTrace?: (() => Trace | undefined) | undefined
}

/** One request: who asks, what it has used, what it has loaded. */
export type RequestContext = {
  readonly app: App
  /** What the token says. */
  readonly viewer: Viewer
  /** The same, with all that decides what they may. */
  readonly caller: Caller
  readonly table: Table
  readonly meter: Meter
  readonly loaders: Loaders
  /** What the answer holds, counted where records are admitted into it: all that callers may learn of its real cost. */
  readonly returned: { nodes: number }
  /** What the caller sees of what was read. */
  readonly sights: Sights
  /** What is told of it to the audit log. */
  readonly audit: AuditTrail
  /** What the answer leaves out, and why. */
  readonly withheld: WithheldLog
  /** What the log is to say of it. */
  readonly notes: RequestNotes
  /** Shows everything as it was known at this moment, to those who may see it now: an export's moment of asking. */
  readonly knownAt?: Instant
  /** Milliseconds since 1970 at which the request must have been answered. */
  readonly deadline: number
  /** What is wrong with a text that is to be registered as the query of this name: nothing, or why nobody could run it. */
  readonly operationFaults: (body: string, name: string) => readonly string[]
}
