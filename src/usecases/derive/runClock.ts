import type { Instant } from '../../domain/instant.ts'
import type { RecordId } from '../../domain/recordId.ts'
import { findEpochs } from '../../store/derivedEpochs.ts'
import { type OpenTasks, openTasks } from '../../store/derivedTasks.ts'
import { dueWakes, WAKE_SHARDS, type Wake } from '../../store/derivedWakes.ts'
import type { RequestContext } from '../context.ts'
import { derive } from './derive.ts'
import type { Derivers } from './derivers.ts'
import type { Engine } from './engine.ts'
import { openEngines } from './openEngines.ts'
import { postponeWake } from './postponeWake.ts'
import { takeTaskTurn } from './takeTaskTurn.ts'

export type ClockReport = {
  /** How many records were woken. */
  readonly woken: number
  /** Up to when all that time alone makes follow has been done. Undefined when the time was too short for all of it, or a rebuild ended. */
  readonly doneUpTo: Instant | undefined
}

const WAKES_AT_ONCE = 100
const TASKS_AT_ONCE = 100

/** A task that has not moved for so long is nobody's. */
const TASK_STOPPED_MS = 120_000

/**
 * Does what is due by now: derives the records whose time has come, and goes on with tasks that have stopped. Broken off, it
 * is gone on with by the next: what was done is no longer due.
 *
 * @param isTimeShort asked between two steps.
 */
export async function runClock(
  context: RequestContext,
  { derivers, isTimeShort }: { readonly derivers?: Derivers; readonly isTimeShort: () => boolean },
): Promise<ClockReport> {
  const now = context.app.now().toISOString()
  const engines = await openEngines(context, derivers)
  await kickTasks(engines, isTimeShort)
  const [serving] = engines
  let woken = 0
  for (let shard = 0; serving && shard < WAKE_SHARDS; shard += 1) {
    const seen = new Set<RecordId>()
    for (;;) {
      if (isTimeShort()) return { woken, doneUpTo: undefined }
      const wakes = await dueOf(serving, shard, now)
      if (wakes.length === 0) break
      await wakeAll(serving, wakes, seen)
      woken += wakes.length
    }
  }
  return { woken, doneUpTo: (await isStillRead(context, serving)) ? now : undefined }
}

/** In a generation that has come to be read meanwhile, nothing was done. */
async function isStillRead({ table, viewer }: RequestContext, serving: Engine | undefined): Promise<boolean> {
  return (await findEpochs(table, viewer.tenant)).serving === serving?.deriving.epoch
}

function dueOf(
  { deriving: { attempt, epoch } }: Engine,
  shard: number,
  now: Instant,
): Promise<readonly Wake[]> {
  const place = { tenant: attempt.scope.tenant, epoch, shard }
  return dueWakes(attempt.context.table, place, { now, most: WAKES_AT_ONCE })
}

/** Who cannot be derived, or is due again at once, is woken later: the others behind it are not to wait for it. */
async function wakeAll(engine: Engine, wakes: readonly Wake[], seen: Set<RecordId>): Promise<void> {
  const { app } = engine.deriving.attempt.context
  const again = new Set(wakes.map(({ id }) => id).filter((id) => seen.has(id)))
  const { faulty } = await derive(
    engine,
    wakes.map(({ id }) => id).filter((id) => !again.has(id)),
  )
  for (const wake of wakes) {
    if (again.has(wake.id)) {
      app.reportBug(new Error('what is derived of a record is due again as soon as it is done'), wake)
    }
    if (again.has(wake.id) || faulty.includes(wake.id)) await postponeWake(engine, wake)
    seen.add(wake.id)
  }
}

async function kickTasks(engines: readonly Engine[], isTimeShort: () => boolean): Promise<void> {
  const context = engines[0]?.deriving.attempt.context
  if (!context) return
  const { tenant } = context.viewer
  const stopped = new Date(context.app.now().getTime() - TASK_STOPPED_MS).toISOString()
  let after: OpenTasks['after']
  do {
    const page = await openTasks(context.table, tenant, { most: TASKS_AT_ONCE, after })
    for (const { key, movedAt } of page.tasks) {
      if (isTimeShort()) return
      if (movedAt === undefined || movedAt < stopped) await takeTaskTurn(engines, key)
    }
    after = page.after
  } while (after)
}
