import type { RecordId } from '../../domain/recordId.ts'
import { type DerivedTask, findTask, taskDone, taskMoved } from '../../store/derivedTasks.ts'
import type { KeptPrefix } from '../../store/recordKinds.ts'
import { findRecord } from '../../store/records.ts'
import type { Key } from '../../store/table.ts'
import { derive } from './derive.ts'
import { deriversOf, type Engine } from './engine.ts'

/**
 * Derives the next of those that stand on a record, and says how far it has come: that is a change of the task, which comes
 * through the stream, and is the next one's turn.
 */
export async function runTaskPage(engines: readonly Engine[], key: Key): Promise<void> {
  const [serving] = engines
  if (!serving) return
  const { context, scope } = serving.deriving.attempt
  const { table, app } = context
  const task = await findTask(table, key)
  if (!task) return
  const engine = engines.find(({ deriving }) => deriving.epoch === task.epoch)
  // Of a generation that is gone, nothing is left to do.
  const after = engine && (await derivePage(engine, task))
  const writes =
    after === undefined
      ? taskDone(scope.tenant, task)
      : taskMoved(scope.tenant, task, after, app.now().toISOString())
  // Refused when another has moved it on: then it is theirs.
  await table.transact(writes)
}

async function derivePage(
  engine: Engine,
  { id, deriver, was, after }: DerivedTask,
): Promise<string | undefined> {
  const { deriving } = engine
  const { context, scope } = deriving.attempt
  const record = await findRecord(context.table, scope.tenant, id as RecordId<KeptPrefix>)
  const found =
    record && (await deriversOf(engine, id)[deriver]?.dependents?.(deriving, record, { was, after }))
  if (!found) return undefined
  await derive(engine, found.ids)
  return found.after
}
