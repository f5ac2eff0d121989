import { randomBytes } from 'node:crypto'
import type { AuditLog } from '../../src/store/auditLog.ts'
import type { Throttle } from '../../src/store/throttle.ts'
import type { App } from '../../src/usecases/context.ts'

export type ReportedBug = { readonly error: unknown; readonly context: Readonly<Record<string, unknown>> }

const PLENTY = { maximum: 1_000_000, restoreRate: 1_000 }

/** The buckets are in the table. Without one, nobody is ever refused. */
const UNTHROTTLED: Throttle = {
  take: async () => ({ kind: 'granted', settle: async () => {} }),
  available: ({ limits }) => limits.maximum,
  returnUnused: async () => {},
}

/** Its chains are in the table too. */
const UNAUDITED: AuditLog = {
  append: async () => ({ kind: 'written', entries: [] }),
  isFirstInMinute: () => true,
}

/** An app for what needs no table: whoever touches it finds none. */
export function bareApp(parts: Partial<App> = {}): { app: App; bugs: ReportedBug[] } {
  const bugs: ReportedBug[] = []
  const app = {
    openTable: () => ({}),
    throttle: UNTHROTTLED,
    limits: { operator: PLENTY, employee: PLENTY, partner: PLENTY, tenant: PLENTY },
    usage: { record: async () => {} },
    auditLog: UNAUDITED,
    reportSecurityEvent: () => {},
    reportRequest: () => {},
    reportRun: () => {},
    now: () => new Date(),
    randomBytes: (length: number) => randomBytes(length),
    sleep: async () => {},
    cursorSeal: {},
    timeZone: 'Asia/Shanghai',
    ownSecurities: new Set(),
    reportBug: (error: unknown, context: ReportedBug['context']) => void bugs.push({ error, context }),
    ...parts,
  } as unknown as App
  return { app, bugs }
}
