import { randomBytes } from 'node:crypto'
import type { App } from '../../src/usecases/context.ts'

export type ReportedBug = { readonly error: unknown; readonly context: Readonly<Record<string, unknown>> }

/** An app for what needs no table: whoever touches it finds none. */
export function bareApp(parts: Partial<App> = {}): { app: App; bugs: ReportedBug[] } {
  const bugs: ReportedBug[] = []
  const app = {
    openTable: () => ({}),
    now: () => new Date(),
    randomBytes: (length: number) => randomBytes(length),
    sleep: async () => {},
    cursorSeal: {},
    timeZone: 'Asia/Shanghai',
    reportBug: (error: unknown, context: ReportedBug['context']) => void bugs.push({ error, context }),
    ...parts,
  } as unknown as App
  return { app, bugs }
}
