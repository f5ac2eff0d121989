import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { createAuditLog } from '../../../src/store/auditLog.ts'
import { createThrottle } from '../../../src/store/throttle.ts'
import type { App } from '../../../src/usecases/context.ts'

/** Where everything happens: later than the engine's own clock, so that no deadline has passed. */
export const BEGIN_MS = Date.UTC(2041, 2, 4, 1)

type Step = { readonly atMs: number; readonly label: string; drawn: number }

const current = new AsyncLocalStorage<Step>()

/**
 * Does something at a moment that stands still, with dice that fall as its label says: so what is done in two worlds at
 * the same step has the same ids, whatever else was done before it there.
 */
export function inStep<T>(label: string, atMs: number, work: () => Promise<T>): Promise<T> {
  return current.run({ atMs, label, drawn: 0 }, work)
}

const now = () => new Date(current.getStore()?.atMs ?? BEGIN_MS)

function randomBytes(length: number): Uint8Array {
  const step = current.getStore() ?? { label: 'no step', drawn: 0 }
  step.drawn += 1
  const digest = createHash('sha512').update(`${step.label}/${step.drawn}`).digest()
  return new Uint8Array(digest.subarray(0, length))
}

/** The parts of an app that make two worlds differ in nothing but what is done in them. */
export function clockwork(): Partial<App> {
  return {
    now,
    randomBytes,
    sleep: async () => undefined,
    // Many questions are refused, in both.
    reportSecurityEvent: () => undefined,
    auditLog: createAuditLog({ randomBytes, timeZone: 'Asia/Shanghai' }),
  }
}

/** How much may still be asked, by the same clock. */
export function withClockwork(app: App): App {
  return { ...app, throttle: createThrottle({ openTable: app.openTable, now }) }
}

/** A number from 0 to 2³² - 1 that follows from what it is drawn for, and from nothing else. */
export function drawn(seed: number, what: string): number {
  return createHash('sha256').update(`${seed}/${what}`).digest().readUInt32BE()
}

/** All of them, in an order that follows from the seed and from what each of them is called. */
export function inDrawnOrder<T>(
  seed: number,
  all: readonly T[],
  nameOf: (one: T, n: number) => string,
): readonly T[] {
  return all
    .map((one, n) => ({ one, rank: drawn(seed, nameOf(one, n)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}
