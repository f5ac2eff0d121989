import { setTimeout as sleep } from 'node:timers/promises'
import type { ExportId } from '../../domain/recordId.ts'
import { type ExportEngine, runExport } from '../../server/export/runExport.ts'
import { newMeter } from '../../store/table.ts'
import { runningExports } from '../../usecases/export/runningExports.ts'
import { expireExports } from './expireExports.ts'

export type ExportsRunning = {
  /** Finishes the slices that are at work. */
  readonly stop: () => Promise<void>
}

export type ExportsOptions = ExportEngine & {
  readonly tenants: () => readonly string[]
  /** Where the files are. */
  readonly root: string
}

const POLL_MS = 1_000
const EXPIRE_MS = 60_000
const REQUEST_MS = 10_000
const MOST_AT_ONCE = 2

/** Makes exports on one machine: looks each second which are under way, and goes on with them. */
export function startExports(options: ExportsOptions): ExportsRunning {
  const { app, tenants } = options
  const stopping = new AbortController()
  const underway = new Map<ExportId, Promise<void>>()
  const openTable = () => app.openTable(newMeter(), app.now().getTime() + REQUEST_MS)
  let expiredAt = Number.NEGATIVE_INFINITY

  async function look(): Promise<void> {
    for (const tenant of tenants()) {
      for (const id of await runningExports(openTable(), tenant)) {
        if (underway.size < MOST_AT_ONCE && !underway.has(id)) underway.set(id, make(tenant, id))
      }
    }
    if (app.now().getTime() - expiredAt < EXPIRE_MS) return
    expiredAt = app.now().getTime()
    await expireExports(options.root, { table: openTable(), now: app.now() })
  }

  async function make(tenant: string, id: ExportId): Promise<void> {
    try {
      await runExport(options, { tenant, id, isTimeShort: () => stopping.signal.aborted })
    } catch (error) {
      // What is busy is tried again: it is under way still.
      if (!stopping.signal.aborted) app.reportBug(error, { tenant, export: id })
    } finally {
      underway.delete(id)
    }
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await look().catch((error: unknown) => {
        if (!stopping.signal.aborted) app.reportBug(error, { from: 'exports' })
      })
      await sleep(POLL_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await running
      await Promise.all(underway.values())
    },
  }
}
