import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Instant } from '../domain/instant.ts'
import type { RecordId } from '../domain/recordId.ts'
import { taskClosed, taskOpened } from './freshness.ts'
import { tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { Key, StoredItem, Table, Write } from './table.ts'

/** What sort keys of tasks begin with: streams are filtered by it. */
export const TASK_PREFIX = 'TASK#'

/** The derivations that stand on one record are to be made anew, page by page. */
export type DerivedTask = {
  readonly epoch: string
  readonly id: RecordId
  /** Which of its kind's derivers knows them. */
  readonly deriver: number
  /** The basis that they may still stand on. */
  readonly was: string | undefined
  /** Where to go on. */
  readonly after: string | undefined
  /** One more with every page: who is slower than another is refused. */
  readonly step: number
  /** When it was last moved on. */
  readonly movedAt: Instant
}

const storedSchema = once(() =>
  z.object({
    k: z.literal('task'),
    e: z.string(),
    id: z.custom<RecordId>((text) => typeof text === 'string' && text !== ''),
    d: z.int().nonnegative(),
    was: z.string().optional(),
    after: z.string().optional(),
    n: z.int().positive(),
    at: z.string(),
  }),
)

export function tasksPartition(tenant: string): string {
  return tenantPartition(tenant, 'tasks')
}

/** One for each basis that was left: what stands on an earlier one is not forgotten when there is another. */
export function taskKey(
  tenant: string,
  { epoch, id, deriver, was }: Pick<DerivedTask, 'epoch' | 'id' | 'deriver' | 'was'>,
): Key {
  const digest = createHash('sha256')
    .update(was ?? '')
    .digest('base64url')
    .slice(0, 8)
  return { pk: tasksPartition(tenant), sk: `${TASK_PREFIX}${epoch}#${id}#${deriver}#${digest}` }
}

export type NewTask = Omit<DerivedTask, 'after' | 'step'>

/** Begins them, and holds back what is said to be complete; one that is under way begins again. */
export function tasksOpened(tenant: string, tasks: readonly NewTask[]): readonly Write[] {
  const puts = tasks.map((task): Write => {
    const key = taskKey(tenant, task)
    return { kind: 'put', item: { ...key, ...encoded({ ...task, after: undefined, step: newStep(task) }) } }
  })
  const held = tasks.flatMap((task) => {
    const write = taskOpened(tenant, taskKey(tenant, task).sk, task.movedAt)
    return write.kind === 'update' ? [write] : []
  })
  const [first, ...others] = held
  // One item says all of it.
  return first
    ? [...puts, { ...first, set: Object.assign({}, first.set, ...others.map(({ set }) => set)) }]
    : []
}

export function taskMoved(
  tenant: string,
  task: DerivedTask,
  after: string,
  movedAt: Instant,
): readonly Write[] {
  const next = { ...task, after, movedAt, step: task.step + 1 }
  return [{ kind: 'put', item: { ...taskKey(tenant, task), ...encoded(next) }, condition: isStill(task) }]
}

export function taskDone(tenant: string, task: DerivedTask): readonly Write[] {
  const key = taskKey(tenant, task)
  return [{ kind: 'delete', key, condition: isStill(task) }, taskClosed(tenant, key.sk)]
}

export async function findTask(table: Table, key: Key): Promise<DerivedTask | undefined> {
  const item = await table.get(key, { consistent: true })
  return item && taskFrom(item)
}

/** Some of those that are open. */
export async function openTasks(table: Table, tenant: string, most: number): Promise<readonly DerivedTask[]> {
  const { items } = await table.query({
    partition: tasksPartition(tenant),
    from: TASK_PREFIX,
    to: `${TASK_PREFIX}~`,
    limit: most,
    consistent: true,
  })
  return items.map(taskFrom)
}

/** @throws ZodError when it is none. */
export function taskFrom(item: StoredItem): DerivedTask {
  const { e, id, d, was, after, n, at } = storedSchema().parse(item)
  return { epoch: e, id, deriver: d, was, after, step: n, movedAt: at }
}

function encoded({ epoch, id, deriver, was, after, step, movedAt }: DerivedTask) {
  return { k: 'task', e: epoch, id, d: deriver, was, after, n: step, at: movedAt }
}

/** Never one that it had before: whoever was at work on it then is refused. */
function newStep({ movedAt }: Pick<DerivedTask, 'movedAt'>): number {
  return Date.parse(movedAt)
}

function isStill({ step }: DerivedTask) {
  return { kind: 'between', attribute: 'n', from: step, to: step } as const
}
