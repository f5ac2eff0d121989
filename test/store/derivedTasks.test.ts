import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { RecordId } from '../../src/domain/recordId.ts'
import {
  type DerivedTask,
  findTask,
  type NewTask,
  taskDone,
  taskEnded,
  taskKey,
  taskMoved,
  tasksOpened,
} from '../../src/store/derivedTasks.ts'
import { readFreshness } from '../../src/store/freshness.ts'
import type { Table, Write } from '../../src/store/table.ts'
import { startCountedGateway } from '../support/countedGateway.ts'

const SUBJECT = { kind: 'WALK', walk: 'relationships' } as const
const at = (second: number) => new Date(Date.UTC(2026, 2, 20, 8, 0, second)).toISOString()

let table: Table
let tenant = ''

beforeAll(async () => {
  table = (await startCountedGateway()).context().table
})
beforeEach(() => {
  tenant = `tenant-${Math.random().toString(36).slice(2)}`
})

async function written(writes: readonly Write[]): Promise<boolean> {
  return (await table.transact(writes)).kind === 'written'
}

async function underway(): Promise<DerivedTask> {
  const task = await findTask(table, taskKey(tenant, { epoch: 'e1', subject: SUBJECT }))
  if (!task) throw new Error('there is no walk')
  return task
}

/** Of a change of that moment, found at once. */
const newWalk = (since: string, underway?: DerivedTask): NewTask => ({
  epoch: 'e1',
  subject: SUBJECT,
  since,
  movedAt: since,
  underway,
})
const opened = (since: string, found?: DerivedTask) => tasksOpened(tenant, [newWalk(since, found)])

const heldBackTo = async () => Object.values((await readFreshness(table, tenant)).tasks)

it('a walk is begun by one of those who found none', async () => {
  expect(await written(opened(at(1)))).toBe(true)
  expect(await written(opened(at(2)))).toBe(false)
  expect(await underway()).toMatchObject({ subject: SUBJECT, after: undefined, movedAt: at(1) })
  expect(await heldBackTo()).toEqual([at(1)])
})

it('what is to begin again for one change does so for the next, but no more once it has begun', async () => {
  await written(opened(at(1)))
  const begun = await underway()
  expect(await written(opened(at(2), begun))).toBe(true)
  const again = await underway()
  expect(await written(opened(at(3), again))).toBe(true)
  // It moves on, which takes nothing from what the next asks for.
  expect(await written(taskMoved(tenant, again, 'page 2', at(4)))).toBe(true)
  expect(await written(opened(at(4), again))).toBe(true)
  expect(await written(taskEnded(tenant, await underway(), at(5)))).toBe(true)
  expect(await underway()).toMatchObject({ after: undefined, againFor: undefined, movedAt: at(5) })
  expect(await heldBackTo()).toEqual([at(2)])
  // Who had found that it would begin again finds that it has.
  expect(await written(opened(at(6), again))).toBe(false)
  expect(await written(opened(at(6), begun))).toBe(false)
  expect(await written(taskEnded(tenant, await underway(), at(7)))).toBe(true)
  expect(await heldBackTo()).toEqual([])
})

it('what is to begin again holds back what is complete to the earliest change', async () => {
  await written(opened(at(1)))
  await written(opened(at(5), await underway()))
  const again = await underway()
  expect(await written(opened(at(3), again))).toBe(true)
  // It is no more what was found.
  expect(await written(opened(at(6), again))).toBe(false)
  await written(taskEnded(tenant, await underway(), at(7)))
  expect(await heldBackTo()).toEqual([at(3)])
})

it('a walk that two ask for in one transaction is one', async () => {
  expect(await written(tasksOpened(tenant, [newWalk(at(1)), newWalk(at(1))]))).toBe(true)
  expect(await heldBackTo()).toEqual([at(1)])
})

it('tasks of several that are begun in one transaction are all held back for', async () => {
  const of = (id: 'evt_1' | 'evt_2'): NewTask => ({
    ...newWalk(at(id === 'evt_1' ? 1 : 2)),
    subject: { kind: 'DEPENDENTS', id: id as RecordId, deriver: 0, was: undefined },
  })
  expect(await written(tasksOpened(tenant, [of('evt_1'), of('evt_2')]))).toBe(true)
  expect((await heldBackTo()).toSorted()).toEqual([at(1), at(2)])
})

it('who was slow with a walk that has ended is refused by one that was begun in the same millisecond', async () => {
  await written(opened(at(1)))
  const slow = await underway()
  await written(taskDone(tenant, slow))
  await written(opened(at(1)))
  expect((await underway()).step).not.toBe(slow.step)
  expect(await written(taskMoved(tenant, slow, 'page 2', at(1)))).toBe(false)
})
