import { beforeUnseen } from '../../domain/freshness.ts'
import { earliest } from '../../domain/instant.ts'
import type { RecordId } from '../../domain/recordId.ts'
import {
  type DependentsSubject,
  findTask,
  type NewTask,
  type TaskSubject,
  taskKey,
  tasksOpened,
} from '../../store/derivedTasks.ts'
import { readFreshness } from '../../store/freshness.ts'
import type { KeptRecord } from '../../store/recordKinds.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { attemptAt } from '../command.ts'
import type { Computed } from './computeDerived.ts'
import { deriversOf, type Engine } from './engine.ts'
import type { WalkName } from './walks.ts'

/** More dependents than these are derived by a task, page by page, and not while whoever changed something is waited for. */
export const MOST_INLINE = 25

/** Whose derivations stand on a record whose basis has changed: a few, to be derived at once, or tasks for the many. */
export type Dependents = { readonly inline: readonly RecordId[]; readonly tasks: readonly Write[] }

/** Those derivers of a record's that know dependents, and whose basis is another than the marker says. */
export function changedBases(engine: Engine, { id, marker, bases }: Computed): readonly number[] {
  return deriversOf(engine, id).flatMap(({ dependents, walk }, n) =>
    (dependents || walk) && (bases[n] ?? null) !== (marker.bases[n] ?? null) ? [n] : [],
  )
}

export async function dependentsOf(engine: Engine, each: Computed): Promise<Dependents> {
  const { id, record, marker } = each
  if (!record) return { inline: [], tasks: [] }
  const found = await Promise.all(
    changedBases(engine, each).map((deriver) =>
      ofOneDeriver(engine, record, {
        kind: 'DEPENDENTS',
        id,
        deriver,
        was: marker.bases[deriver] ?? undefined,
      }),
    ),
  )
  const { tenant } = engine.deriving.attempt.scope
  return {
    inline: found.flatMap(({ inline }) => inline),
    tasks: tasksOpened(
      tenant,
      found.flatMap(({ task }) => (task ? [task] : [])),
    ),
  }
}

type OfOneDeriver = { readonly inline: readonly RecordId[]; readonly task?: NewTask }

async function ofOneDeriver(
  engine: Engine,
  record: Placed<KeptRecord>,
  left: DependentsSubject,
): Promise<OfOneDeriver> {
  const { deriving } = engine
  const { dependents, walk } = deriversOf(engine, left.id)[left.deriver] ?? {}
  if (walk) return ofWalk(engine, walk(record, left.was))
  const { ids = [], after } =
    (await dependents?.(deriving, record, { was: left.was, after: undefined })) ?? {}
  if (after === undefined && ids.length <= MOST_INLINE) return { inline: ids }
  return { inline: [], task: await newTask(engine, left) }
}

async function ofWalk(engine: Engine, walk: WalkName | undefined): Promise<OfOneDeriver> {
  if (walk === undefined) return { inline: [] }
  const { context, scope } = engine.deriving.attempt
  const task = await newTask(engine, { kind: 'WALK', walk })
  const underway = await findTask(context.table, taskKey(scope.tenant, task))
  return { inline: [], task: { ...task, underway } }
}

async function newTask({ deriving: { attempt, epoch } }: Engine, subject: TaskSubject): Promise<NewTask> {
  const { context, scope } = attempt
  const since = beforeUnseen(await readFreshness(context.table, scope.tenant))
  return { epoch, subject, since, movedAt: context.app.now().toISOString() }
}

/** Makes happen what follows from a record. @returns when to look again although nothing will have changed. */
export async function follow(engine: Engine, { id, record }: Computed): Promise<string | undefined> {
  if (!record) return undefined
  let next: string | undefined
  // One after the other: two of them may bring the same records to what follows.
  for (const { follow } of deriversOf(engine, id)) {
    const { context, scope } = engine.deriving.attempt
    // Of now: lists refuse what is to be shown from a moment that is over.
    const deriving = { ...engine.deriving, attempt: attemptAt(context, scope, {}) }
    next = earliest([next, await follow?.(deriving, record)])
  }
  return next
}

export function isFollowed(engine: Engine, id: RecordId): boolean {
  return deriversOf(engine, id).some(({ follow }) => follow !== undefined)
}
