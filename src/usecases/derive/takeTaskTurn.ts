import type { RecordId } from '../../domain/recordId.ts'
import { type DerivedTask, findTask, taskDone, taskEnded, taskMoved } from '../../store/derivedTasks.ts'
import type { KeptPrefix } from '../../store/recordKinds.ts'
import { findRecord } from '../../store/records.ts'
import type { Key, Write } from '../../store/table.ts'
import { derive } from './derive.ts'
import type { DependentsPage } from './deriver.ts'
import { deriversOf, type Engine, isTransient } from './engine.ts'
import { walkNamed } from './walks.ts'

/**
 * Runs a task's next page. One that fails for a fault of ours stays open, holds back what is said to be complete, is tried again
 * by the clock, and stops nobody else.
 *
 * @throws AppError UNAVAILABLE
 */
export async function takeTaskTurn(engines: readonly Engine[], key: Key): Promise<void> {
  const [serving] = engines
  if (!serving) return
  const { app, viewer } = serving.deriving.attempt.context
  try {
    await runTaskPage(serving, engines, key)
  } catch (error) {
    if (isTransient(error)) throw error
    app.reportBug(error, { tenant: viewer.tenant, task: key.sk })
  }
}

/**
 * Derives the next of those that a task goes through, and says how far it has come: that is a change of the task, which comes
 * through the stream, and is the next one's turn.
 */
async function runTaskPage(serving: Engine, engines: readonly Engine[], key: Key): Promise<void> {
  const { context, scope } = serving.deriving.attempt
  const { table } = context
  const task = await findTask(table, key)
  if (!task) return
  const engine = engines.find(({ deriving }) => deriving.epoch === task.epoch)
  // Of a generation that is gone, nothing is left to do. Refused when another has moved it on: then it is theirs.
  await table.transact(engine ? await afterPage(engine, task) : taskDone(scope.tenant, task))
}

async function afterPage(engine: Engine, task: DerivedTask): Promise<readonly Write[]> {
  const after = await derivePage(engine, task)
  const { context, scope } = engine.deriving.attempt
  const movedAt = context.app.now().toISOString()
  return after === undefined
    ? taskEnded(scope.tenant, task, movedAt)
    : taskMoved(scope.tenant, task, after, movedAt)
}

async function derivePage(engine: Engine, task: DerivedTask): Promise<string | undefined> {
  const found = await pageOf(engine, task)
  if (!found) return undefined
  await derive(engine, found.ids)
  return found.after
}

async function pageOf(engine: Engine, { subject, after }: DerivedTask): Promise<DependentsPage | undefined> {
  const { deriving } = engine
  if (subject.kind === 'WALK') return walkNamed(subject.walk)(deriving, after)
  const { id, deriver, was } = subject
  const { context, scope } = deriving.attempt
  const record = await findRecord(context.table, scope.tenant, id as RecordId<KeptPrefix>)
  if (!record) return undefined
  const { dependents, walk } = deriversOf(engine, id)[deriver] ?? {}
  // Stored before there were walks: it goes through the same pages.
  const name = walk?.(record, was)
  return name === undefined
    ? dependents?.(deriving, record, { was, after })
    : walkNamed(name)(deriving, after)
}
