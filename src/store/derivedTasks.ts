import { randomInt } from 'node:crypto'
import * as z from 'zod'
import type { Instant } from '../domain/instant.ts'
import type { RecordId } from '../domain/recordId.ts'
import { taskClosed, taskOpened } from './freshness.ts'
import { tenantPartition } from './keys.ts'
import { once } from './once.ts'
import { sha256 } from './sha256.ts'
import type { Key, QueryKey, StoredItem, Table, Write } from './table.ts'

/** What sort keys of tasks begin with: streams are filtered by it. */
export const TASK_PREFIX = 'TASK#'

/** The derivations that stand on one record. */
export type DependentsSubject = {
  readonly kind: 'DEPENDENTS'
  readonly id: RecordId
  /** Which of its kind's derivers knows them. */
  readonly deriver: number
  /** The basis that they may still stand on. */
  readonly was: string | undefined
}

/** The derivations that stand on any record of a kind: one walk for all that change. */
export type WalkSubject = { readonly kind: 'WALK'; readonly walk: string }

/** What a task goes through, page by page. */
export type TaskSubject = DependentsSubject | WalkSubject

/** Derivations are to be made anew, page by page. */
export type DerivedTask = {
  readonly epoch: string
  readonly subject: TaskSubject
  /** Where to go on. */
  readonly after: string | undefined
  /** One more with every page: who is slower than another is refused. */
  readonly step: number
  /** When it was last moved on. */
  readonly movedAt: Instant
  /** Something changed after this moment, while it was under way: it begins again when it has come to its end. Walks alone. */
  readonly againFor: Instant | undefined
}

const storedSchema = once(() =>
  z.object({
    k: z.literal('task'),
    e: z.string(),
    after: z.string().optional(),
    n: z.int().positive(),
    at: z.string(),
    /** Milliseconds: conditions compare numbers. */
    again: z.int().optional(),
  }),
)

const storedSubjectSchema = once(() =>
  z.union([
    z.object({ walk: z.string() }).transform(({ walk }): TaskSubject => ({ kind: 'WALK', walk })),
    z
      .object({
        id: z.custom<RecordId>((text) => typeof text === 'string' && text !== ''),
        d: z.int().nonnegative(),
        was: z.string().optional(),
      })
      .transform(({ id, d, was }): TaskSubject => ({ kind: 'DEPENDENTS', id, deriver: d, was })),
  ]),
)

export function tasksPartition(tenant: string): string {
  return tenantPartition(tenant, 'tasks')
}

/** Of dependents, one for each basis that was left: what stands on an earlier one is not forgotten when there is another. */
export function taskKey(tenant: string, { epoch, subject }: Pick<DerivedTask, 'epoch' | 'subject'>): Key {
  return { pk: tasksPartition(tenant), sk: `${TASK_PREFIX}${epoch}#${subjectKey(subject)}` }
}

function subjectKey(subject: TaskSubject): string {
  if (subject.kind === 'WALK') return `walk#${subject.walk}`
  const { id, deriver, was } = subject
  return `${id}#${deriver}#${sha256(was ?? '').slice(0, 8)}`
}

export type NewTask = Pick<DerivedTask, 'epoch' | 'subject' | 'movedAt'> & {
  /** Not after the change that it comes from. */
  readonly since: Instant
  /** Of a walk: the one that is under way. */
  readonly underway?: DerivedTask | undefined
}

/**
 * Begins them, and holds back what is said to be complete. One for the same basis that is under way begins again; a walk goes on to
 * its end first, so that whoever comes last in it is reached however often something changes.
 */
export function tasksOpened(tenant: string, tasks: readonly NewTask[]): readonly Write[] {
  const opened = new Map(tasks.map((task) => [taskKey(tenant, task).sk, opening(tenant, task)]))
  const writes = [...opened.values()].flat()
  const held = writes.flatMap((write) => (write.kind === 'update' ? [write] : []))
  const [first, ...others] = held
  // One item says all of it.
  return [
    ...writes.filter(({ kind }) => kind !== 'update'),
    ...(first ? [{ ...first, set: Object.assign({}, first.set, ...others.map(({ set }) => set)) }] : []),
  ]
}

function opening(tenant: string, { underway, since, ...task }: NewTask): readonly Write[] {
  const key = taskKey(tenant, task)
  const begun = { ...task, after: undefined, againFor: undefined, step: newStep(task) }
  const held = taskOpened(tenant, key.sk, since)
  if (task.subject.kind === 'DEPENDENTS') return [{ kind: 'put', item: itemOf(tenant, begun) }, held]
  if (!underway) return [{ kind: 'put', item: itemOf(tenant, begun), condition: { kind: 'absent' } }, held]
  const { againFor, step } = underway
  if (againFor !== undefined && againFor <= since) {
    return [{ kind: 'check', key, condition: beginsAgain(againFor) }]
  }
  const again = { ...underway, againFor: since, step: step + 1 }
  return [{ kind: 'put', item: itemOf(tenant, again), condition: isStill(underway) }]
}

export function taskMoved(
  tenant: string,
  task: DerivedTask,
  after: string,
  movedAt: Instant,
): readonly Write[] {
  const next = { ...task, after, movedAt, step: task.step + 1 }
  return [{ kind: 'put', item: itemOf(tenant, next), condition: isStill(task) }]
}

/** Nothing is left of it; but what has changed meanwhile is gone through from the beginning. */
export function taskEnded(tenant: string, task: DerivedTask, movedAt: Instant): readonly Write[] {
  const { againFor } = task
  if (againFor === undefined) return taskDone(tenant, task)
  const next = { ...task, after: undefined, againFor: undefined, movedAt, step: task.step + 1 }
  return [
    { kind: 'put', item: itemOf(tenant, next), condition: isStill(task) },
    taskOpened(tenant, taskKey(tenant, task).sk, againFor),
  ]
}

export function taskDone(tenant: string, task: DerivedTask): readonly Write[] {
  const key = taskKey(tenant, task)
  return [{ kind: 'delete', key, condition: isStill(task) }, taskClosed(tenant, key.sk)]
}

export async function findTask(table: Table, key: Key): Promise<DerivedTask | undefined> {
  const item = await table.get(key, { consistent: true })
  return item && taskFrom(item)
}

/** Those of a page, whatever they say: `movedAt` is undefined of one that cannot be read. */
export type OpenTasks = {
  readonly tasks: readonly { readonly key: Key; readonly movedAt: Instant | undefined }[]
  readonly after: QueryKey | undefined
}

export async function openTasks(
  table: Table,
  tenant: string,
  { most, after }: { readonly most: number; readonly after: QueryKey | undefined },
): Promise<OpenTasks> {
  const { items, lastKey } = await table.query({
    partition: tasksPartition(tenant),
    from: TASK_PREFIX,
    to: `${TASK_PREFIX}~`,
    limit: most,
    consistent: true,
    ...(after && { after }),
  })
  const tasks = items.map(({ pk, sk, at }) => ({
    key: { pk, sk },
    movedAt: typeof at === 'string' ? at : undefined,
  }))
  return { tasks, after: lastKey }
}

/** @throws ZodError when it is none. */
export function taskFrom(item: StoredItem): DerivedTask {
  const { e, after, n, at, again } = storedSchema().parse(item)
  return {
    epoch: e,
    subject: storedSubjectSchema().parse(item),
    after,
    step: n,
    movedAt: at,
    againFor: again === undefined ? undefined : new Date(again).toISOString(),
  }
}

function itemOf(tenant: string, task: DerivedTask): StoredItem {
  const { epoch, subject, after, step, movedAt, againFor } = task
  return {
    ...taskKey(tenant, task),
    k: 'task',
    e: epoch,
    ...(subject.kind === 'WALK'
      ? { walk: subject.walk }
      : { id: subject.id, d: subject.deriver, was: subject.was }),
    after,
    n: step,
    at: movedAt,
    again: againFor === undefined ? undefined : Date.parse(againFor),
  }
}

/** Not one that it had before, of however short a life: whoever was at work on it then is refused. */
function newStep({ movedAt }: Pick<DerivedTask, 'movedAt'>): number {
  return Date.parse(movedAt) * 1_000 + randomInt(1_000)
}

function isStill({ step }: DerivedTask) {
  return { kind: 'between', attribute: 'n', from: step, to: step } as const
}

function beginsAgain(againFor: Instant) {
  const at = Date.parse(againFor)
  return { kind: 'between', attribute: 'again', from: at, to: at } as const
}
