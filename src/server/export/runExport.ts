import type { GraphQLSchema } from 'graphql'
import { enter } from '../../access/enter.ts'
import { EXPORT_LIMITS, type Export, type ExportData } from '../../domain/export.ts'
import type { ExportId } from '../../domain/recordId.ts'
import { writerOf } from '../../exports/writers.ts'
import type { ExportFiles } from '../../store/exportFiles.ts'
import { exportRunEnded, exportRunMoved, findExportRun } from '../../store/exportRun.ts'
import { SNAPSHOT_HOURS } from '../../store/listEntry.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { partiesConcerned } from '../../usecases/audit/partiesConcerned.ts'
import { attemptAt, recorded, written } from '../../usecases/command.ts'
import type { App, RequestContext } from '../../usecases/context.ts'
import { isTransient } from '../../usecases/derive/engine.ts'
import { planExport } from '../../usecases/export/exportCommands.ts'
import { operatorRequest } from '../requestContext.ts'
import { askAsCaller } from './askAsCaller.ts'
import { assembleExport } from './assembleExport.ts'
import { exportAbout } from './exportAbout.ts'
import { ExportFailed } from './exportFailed.ts'
import { exportSlice, SLICE, type SliceSize, type Slicing } from './exportSlice.ts'

export type ExportEngine = {
  readonly app: App
  /** With the access policy around every field. */
  readonly schema: GraphQLSchema
  readonly files: ExportFiles
  /** As usual, when absent. */
  readonly size?: SliceSize
}

export type ExportJob = {
  readonly tenant: string
  readonly id: ExportId
  /** Asked before each slice. */
  readonly isTimeShort: () => boolean
}

/** For each step of our own. */
const STEP_MS = 60_000
const HOUR_MS = 3_600_000

/**
 * Goes on with an export until it is over, or time is short. Any number may do so at once, and any of them may die at any
 * moment: each slice counts when the run says so, which one of them is the first to say.
 *
 * @returns true when there is no more to do.
 * @throws AppError UNAVAILABLE when it is to be tried again.
 */
export async function runExport(
  engine: ExportEngine,
  { tenant, id, isTimeShort }: ExportJob,
): Promise<boolean> {
  while (!isTimeShort()) {
    const system = systemRequest(engine.app, tenant)
    const job = await findRecord(system.table, tenant, id)
    const run = job?.data.state === 'RUNNING' ? await findExportRun(system.table, tenant, id) : undefined
    if (!job || !run) {
      await tidyUp(engine, tenant, job, id)
      return true
    }
    await step(engine, system, job, run)
  }
  return false
}

function systemRequest(app: App, tenant: string): RequestContext {
  const viewer = { kind: 'operator', tenant, subject: 'system:export' } as const
  return operatorRequest(app, viewer, app.now().getTime() + STEP_MS)
}

async function step(
  engine: ExportEngine,
  system: RequestContext,
  job: Placed<Export>,
  run: Slicing['run'],
): Promise<void> {
  const { app, files } = engine
  const { tenant } = system.viewer
  try {
    if (app.now().getTime() - Date.parse(job.meta.createdAt) > SNAPSHOT_HOURS * HOUR_MS)
      throw new ExportFailed('SNAPSHOT_EXPIRED')
    const ask = askAsCaller(engine, tenant, job, run.access)
    const slicing: Slicing = {
      job,
      run,
      ask,
      about: await exportAbout(ask, { tenant, timeZone: app.timeZone }, job),
      writer: writerOf(job.data.format),
      files,
      folder: { tenant, exportId: job.id },
      now: app.now,
      size: engine.size ?? SLICE,
    }
    if (run.isOver) {
      const made = await assembleExport(slicing)
      const { rows, access } = run
      const allowed = access === undefined ? {} : { access }
      await end(engine, tenant, job, { state: 'DONE', rows, files: made, expiresAt: expiry(app), ...allowed })
    } else {
      const next = await exportSlice(slicing)
      // Whoever is refused was not the first, or came after the end: what is there by now is read again.
      await written(systemRequest(app, tenant), [exportRunMoved(tenant, job.id, next, run.step)])
    }
  } catch (error) {
    if (isTransient(error)) throw error
    if (!(error instanceof ExportFailed)) app.reportBug(error, { tenant, export: job.id })
    const failure = error instanceof ExportFailed ? error.failure : 'INTERNAL'
    await end(engine, tenant, job, { state: 'FAILED', failure })
  }
}

function expiry({ now }: App): string {
  return new Date(now().getTime() + EXPORT_LIMITS.keptHours * HOUR_MS).toISOString()
}

/** Unless somebody has ended it in the meantime. */
async function end(
  { app }: ExportEngine,
  tenant: string,
  job: Placed<Export>,
  outcome: Partial<ExportData>,
): Promise<void> {
  const system = systemRequest(app, tenant)
  const attempt = attemptAt(system, enter(system.caller, 'READ'), {})
  const { record, writes } = planExport.changed(attempt, job, { ...job.data, ...outcome })
  const fact = { action: 'endExport', partyIds: partiesConcerned(record) }
  await recorded(system, fact, {
    writes: [...writes, exportRunEnded(tenant, job.id)],
    movedAt: attempt.movedAt,
  })
}

/** Of what is over, everything goes that is not to be downloaded. */
async function tidyUp(
  { files }: ExportEngine,
  tenant: string,
  job: Export | undefined,
  exportId: ExportId,
): Promise<void> {
  const folder = { tenant, exportId }
  const kept = new Set(job?.data.files.map(({ name }) => name))
  const others = (await files.list(folder)).filter((name) => !kept.has(name))
  if (others.length > 0) await files.delete(folder, others)
}
