import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { localClient } from '../../../src/createApp.ts'
import { createTable } from '../../../src/store/createTable.ts'
import type { DynamoCall } from '../../../src/store/dynamo/dynamoCall.ts'
import { dynamoTable } from '../../../src/store/dynamoTable.ts'
import {
  type Condition,
  newMeter,
  type RangeQuery,
  type Table,
  type Update,
  type Write,
} from '../../../src/store/table.ts'
import { engineDoor } from '../../support/engineDoor.ts'
import { holds } from '../../support/property.ts'
import { sdkDoor } from '../../support/sdkDoor.ts'

const PARTITIONS = ['a', '甲 "quoted"', 'c#1']
const SORTS = ['1', '2', '3', '4']

const keys = fc.record({ pk: fc.constantFrom(...PARTITIONS), sk: fc.constantFrom(...SORTS) })

const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 20 }),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.record({
    v: fc.integer({ min: 1, max: 3 }),
    rw: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
  }),
)

const items = fc
  .record({
    key: keys,
    more: fc.dictionary(fc.constantFrom('m', 'said', 'b', 'l'), values),
    n: fc.integer({ min: 0, max: 9 }),
    g1: fc.constantFrom('x', 'y', undefined),
  })
  .map(({ key, more, n, g1 }) => ({ ...more, n, g1, ...key }))

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant({ kind: 'absent' } as const),
  fc.constant({ kind: 'exists' } as const),
  fc.record({ kind: fc.constant('version' as const), version: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('below' as const), attribute: fc.constant('n'), value: fc.nat(9) }),
  fc.record({
    kind: fc.constant('between' as const),
    attribute: fc.constant('n'),
    from: fc.nat(4),
    to: fc.integer({ min: 4, max: 9 }),
  }),
  fc.record({ kind: fc.constant('absentOrEquals' as const), attribute: fc.constant('n'), value: fc.nat(9) }),
)

const updates: fc.Arbitrary<Update> = fc
  .record({
    key: keys,
    text: fc.string({ maxLength: 8 }),
    by: fc.constantFrom('1', '-2.5', '12345678901234567890.5'),
    drops: fc.boolean(),
    condition: fc.option(conditions, { nil: undefined }),
  })
  .map(({ key, text, by, drops, condition }) => ({
    kind: 'update',
    key,
    set: { said: text },
    add: { n: by },
    ...(drops ? { remove: ['b', 'l'] } : {}),
    ...(condition ? { condition } : {}),
  }))

const writes: fc.Arbitrary<readonly Write[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ kind: fc.constant('put' as const), item: items, condition: conditions }),
    fc.record({ kind: fc.constant('delete' as const), key: keys, condition: conditions }),
    fc.record({ kind: fc.constant('check' as const), key: keys, condition: conditions }),
    updates,
  ),
  {
    minLength: 1,
    maxLength: 6,
    selector: (write) => {
      const { pk, sk } = write.kind === 'put' ? write.item : write.key
      return `${pk}|${sk}`
    },
  },
)

const ranges: fc.Arbitrary<RangeQuery> = fc
  .record({
    index: fc.constantFrom(undefined, 'gsi1' as const),
    partition: fc.constantFrom(...PARTITIONS),
    group: fc.constantFrom('x', 'y'),
    from: fc.constantFrom('0', '2'),
    descending: fc.boolean(),
    limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    consistent: fc.boolean(),
  })
  .map(({ index, partition, group, limit, consistent, ...range }) => ({
    ...range,
    to: '~',
    ...(index ? { index, partition: group } : { partition, consistent }),
    ...(limit === undefined ? {} : { limit }),
  }))

type Step = (table: Table) => Promise<unknown>

const steps: fc.Arbitrary<Step> = fc.oneof(
  writes.map(
    (all): Step =>
      (table) =>
        table.transact(all),
  ),
  updates.map(
    (update): Step =>
      (table) =>
        table.update(update),
  ),
  fc.uniqueArray(items, { selector: ({ pk, sk }) => `${pk}|${sk}`, minLength: 1, maxLength: 5 }).map(
    (all): Step =>
      (table) =>
        table.batchWrite(all.map((put) => ({ put }))),
  ),
  keys.map(
    (key): Step =>
      (table) =>
        table.get(key, { consistent: true }),
  ),
  fc.array(keys, { minLength: 1 }).map(
    (all): Step =>
      async (table) =>
        (await table.batchGet(all, { consistent: true })).toSorted((a, b) =>
          `${a.pk}${a.sk}`.localeCompare(`${b.pk}${b.sk}`),
        ),
  ),
  ranges.map(
    (range): Step =>
      (table) =>
        walked(table, range),
  ),
  // What is wrong in itself: no such attribute to add to, an item without a key.
  fc.constant<Step>((table) =>
    table.update({ kind: 'update', key: { pk: 'a', sk: '1' }, add: { said: '1' } }),
  ),
  fc.constant<Step>((table) => table.transact([{ kind: 'put', item: { pk: '', sk: '1' } }])),
)

/** All pages. */
async function walked(table: Table, range: RangeQuery): Promise<readonly unknown[]> {
  const pages = [await table.query(range)]
  for (let last = pages[0]?.lastKey; last; last = pages.at(-1)?.lastKey) {
    pages.push(await table.query({ ...range, after: last }))
  }
  return pages
}

async function outcomeOf(step: Step, table: Table): Promise<unknown> {
  try {
    return await step(table)
  } catch (error) {
    const { name, code, status, CancellationReasons } = error as Record<string, unknown>
    return { name, code, status, reasons: CancellationReasons }
  }
}

describe('the door', () => {
  const [ours, theirs] = [`ours-${randomUUID()}`, `sdks-${randomUUID()}`]
  const doors = { ours: engineDoor(inject('dynamodbEndpoint')), theirs: sdkDoor(inject('dynamodbEndpoint')) }
  const client = new DynamoDBClient(localClient(inject('dynamodbEndpoint')))
  beforeAll(async () => {
    await createTable(client, ours)
    await createTable(client, theirs)
  })
  afterAll(() => {
    client.destroy()
    doors.ours.close()
    doors.theirs.close()
  })

  function opened(call: DynamoCall, tableName: string) {
    const meter = newMeter()
    const clock = { now: () => new Date(0), sleep: async () => {}, random: () => 0, deadline: 5_000 }
    return { meter, table: dynamoTable({ call, tableName, meter, clock, newToken: randomUUID }) }
  }

  it('does and answers what the SDK does, and counts the same, whatever is asked and refused', async () => {
    await holds(
      fc.array(steps, { minLength: 5, maxLength: 30 }),
      async (all) => {
        const [our, their] = [opened(doors.ours.call, ours), opened(doors.theirs.call, theirs)]
        for (const step of all) {
          expect(await outcomeOf(step, our.table)).toEqual(await outcomeOf(step, their.table))
        }
        for (const partition of PARTITIONS) {
          const everything = { partition, from: '0', to: '~', consistent: true }
          expect(await walked(our.table, everything)).toEqual(await walked(their.table, everything))
        }
        expect(our.meter).toEqual(their.meter)
        expect(our.meter.calls).toBeGreaterThan(5)
      },
      40,
    )
  })
})
