import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { localClient } from '../../src/createApp.ts'
import { createTable } from '../../src/store/createTable.ts'
import { dynamoTable } from '../../src/store/dynamoTable.ts'
import {
  type Condition,
  type Key,
  type Meter,
  newMeter,
  type StoredItem,
  type Table,
} from '../../src/store/table.ts'
import { engineDoor } from '../support/engineDoor.ts'
import { type Fault, type FaultyEndpoint, startFaultyEndpoint } from '../support/faultyEndpoint.ts'

const THROTTLED: Fault = { kind: 'error', name: 'ProvisionedThroughputExceededException' }
const CONFLICT: Fault = {
  kind: 'error',
  name: 'TransactionCanceledException',
  more: { CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }] },
}

/** Whatever passes by itself. */
const PASSING: readonly [string, Fault][] = [
  ['a throttle', { kind: 'error', name: 'ThrottlingException' }],
  ['throughput used up', THROTTLED],
  ['a limit on requests', { kind: 'error', name: 'RequestLimitExceeded' }],
  ['an error inside DynamoDB', { kind: 'error', name: 'InternalServerError', status: 500 }],
  ['DynamoDB away', { kind: 'error', name: 'ServiceUnavailable', status: 503 }],
  ['a proxy that finds nothing behind it', { kind: 'badGateway' }],
  ['a connection that ends', { kind: 'reset' }],
]

const name = `faulty-${randomUUID()}`
let proxy: FaultyEndpoint
let client: DynamoDBClient
let door: ReturnType<typeof engineDoor>
let table: Table
let meter: Meter
/** What it slept, in milliseconds. The clock goes on by as much. */
let sleeps: number[]

function tableWithin(ms: number, random = () => 0.5): Table {
  let nowMs = 0
  meter = newMeter()
  sleeps = []
  const sleep = async (wait: number) => {
    sleeps.push(wait)
    nowMs += wait
  }
  const clock = { now: () => new Date(nowMs), sleep, random, deadline: ms }
  return dynamoTable({ call: door.call, tableName: name, meter, clock, newToken: randomUUID })
}

beforeAll(async () => {
  proxy = await startFaultyEndpoint(inject('dynamodbEndpoint'))
  client = new DynamoDBClient({ ...localClient(proxy.endpoint), maxAttempts: 1 })
  await createTable(client, name)
  door = engineDoor(proxy.endpoint)
})
afterAll(async () => {
  client.destroy()
  door.close()
  await proxy.stop()
})
beforeEach(() => {
  proxy.fail()
  table = tableWithin(10_000)
})

function item(pk: string, n = 0): StoredItem {
  return { ...key(pk, n), n }
}

function key(pk: string, n = 0): Key {
  return { pk, sk: String(n).padStart(3, '0') }
}

function items(pk: string, count: number): StoredItem[] {
  return Array.from({ length: count }, (_, n) => item(pk, n))
}

async function all(pk: string): Promise<readonly StoredItem[]> {
  return (await table.query({ partition: pk, from: '0', to: '~', consistent: true })).items
}

describe('a fault that passes', () => {
  it.each(PASSING)('is tried again by every operation: %s', async (_, fault) => {
    const pk = randomUUID()
    const twice = [fault, fault, undefined]
    proxy.fail(...twice, ...twice, ...twice, ...twice, ...twice, ...twice)
    expect(await table.transact([{ kind: 'put', item: item(pk) }])).toEqual({ kind: 'written' })
    await table.batchWrite([{ put: item(pk, 1) }])
    expect(await table.get(key(pk), { consistent: true })).toEqual(item(pk))
    expect(await table.batchGet([key(pk, 1)], { consistent: true })).toEqual([item(pk, 1)])
    expect(await all(pk)).toEqual(items(pk, 2))
    expect(await table.update({ kind: 'update', key: key(pk), set: { said: 'so' } })).toEqual({
      kind: 'written',
      item: { ...item(pk), said: 'so' },
    })
    expect(proxy.requests().length).toBe(18)
    expect(sleeps.length).toBe(12)
  })

  it('waits a random part of a bound that doubles, up to two seconds', async () => {
    const bounded = tableWithin(60_000, () => 0.999)
    proxy.fail(...Array.from({ length: 9 }, () => THROTTLED))
    await bounded.get(key('x'))
    expect(sleeps.map((ms) => Math.round(ms / 0.999))).toEqual([20, 40, 80, 160, 320, 640, 1280, 2000, 2000])

    const hasty = tableWithin(60_000, () => 0)
    proxy.fail(THROTTLED, THROTTLED)
    await hasty.get(key('x'))
    expect(sleeps).toEqual([0, 0])
  })

  it('becomes UNAVAILABLE, with a time to come back, before the deadline of the request', async () => {
    const soon = tableWithin(1_000)
    proxy.failAlways(THROTTLED)
    await expect(soon.get(key('x'))).rejects.toMatchObject({
      name: 'AppError',
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 1 },
    })
    expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1_000)
  })

  it('counts every call that was made, answered or not', async () => {
    proxy.fail(THROTTLED, { kind: 'reset' })
    await table.get(key('x'))
    expect(meter.calls).toBe(3)
  })
})

describe('a fault that does not pass', () => {
  it.each(['ValidationException', 'ResourceNotFoundException', 'AccessDeniedException'])(
    'is thrown at once, as it is: %s',
    async (fault) => {
      proxy.fail({ kind: 'error', name: fault })
      await expect(table.get(key('x'))).rejects.toMatchObject({ name: fault })
      expect(sleeps).toEqual([])
    },
  )

  it('is not tried again with a transaction that is wrong in itself', async () => {
    const reasons = [{ Code: 'ValidationError' }, { Code: 'ConditionalCheckFailed' }]
    proxy.fail({
      kind: 'error',
      name: 'TransactionCanceledException',
      more: { CancellationReasons: reasons },
    })
    await expect(table.transact([{ kind: 'put', item: item('x') }])).rejects.toMatchObject({
      name: 'TransactionCanceledException',
    })
    expect(sleeps).toEqual([])
  })
})

describe('what DynamoDB hands back', () => {
  const PARTLY: Fault = { kind: 'partly', most: 7 }

  it('is asked for again, until every key was read', async () => {
    const pk = randomUUID()
    await table.batchWrite(items(pk, 150).map((put) => ({ put })))
    proxy.fail(PARTLY, PARTLY, THROTTLED, { kind: 'partly', most: 0 }, PARTLY)
    const found = await table.batchGet(items(pk, 150), { consistent: true })
    expect(found.toSorted((a, b) => (a.sk < b.sk ? -1 : 1))).toEqual(items(pk, 150))
  })

  it('is written again, until every item is there', async () => {
    const pk = randomUUID()
    proxy.fail(PARTLY, { kind: 'partly', most: 0 }, THROTTLED, PARTLY, PARTLY, { kind: 'reset' })
    await table.batchWrite(items(pk, 60).map((put) => ({ put })))
    proxy.fail()
    expect(await all(pk)).toEqual(items(pk, 60))
  })

  it('becomes UNAVAILABLE when it is handed back for ever', async () => {
    proxy.failAlways({ kind: 'partly', most: 0 })
    await expect(table.batchGet([key('x')])).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(table.batchWrite([{ put: item('x') }])).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
})

describe('a transaction', () => {
  it('is tried again after a conflict with another, and after both a conflict and a failed condition', async () => {
    const pk = randomUUID()
    const both = [{ Code: 'ConditionalCheckFailed' }, { Code: 'TransactionConflict' }]
    proxy.fail(CONFLICT, {
      kind: 'error',
      name: 'TransactionCanceledException',
      more: { CancellationReasons: both },
    })
    const writes = items(pk, 2).map(
      (put) => ({ kind: 'put', item: put, condition: { kind: 'absent' } }) as const,
    )
    expect(await table.transact(writes)).toEqual({ kind: 'written' })
    expect(sleeps.length).toBe(2)
  })

  it('says which conditions refused it, and has written nothing', async () => {
    const pk = randomUUID()
    await table.transact([{ kind: 'put', item: item(pk, 1) }])
    const writes = items(pk, 3).map(
      (put) => ({ kind: 'put', item: put, condition: { kind: 'absent' } }) as const,
    )
    expect(await table.transact(writes)).toEqual({ kind: 'refused', failed: [1] })
    expect(await all(pk)).toEqual([item(pk, 1)])
  })

  it('is done once, and known to be done, when the connection ends before the answer', async () => {
    const pk = randomUUID()
    await table.transact([{ kind: 'put', item: item(pk) }])
    proxy.fail({ kind: 'resetAfter' })
    const add = { kind: 'update', key: key(pk), add: { n: '1' } } as const
    expect(
      await table.transact([add, { kind: 'put', item: item(pk, 1), condition: { kind: 'absent' } }]),
    ).toEqual({
      kind: 'written',
    })
    const tokens = proxy.requests().map(({ body }) => body.ClientRequestToken)
    expect(new Set(tokens).size).toBe(1)
    expect((await table.get(key(pk), { consistent: true }))?.['n']).toBe(1)
  })

  it('has another token than the one before', async () => {
    await table.transact([{ kind: 'put', item: item('a') }])
    await table.transact([{ kind: 'put', item: item('a') }])
    const tokens = proxy.requests().map(({ body }) => body.ClientRequestToken)
    expect(new Set(tokens).size).toBe(2)
  })

  it.each([0, 101])('of %i writes is a mistake of ours', async (count) => {
    const writes = items('x', count).map((put) => ({ kind: 'put', item: put }) as const)
    await expect(table.transact(writes)).rejects.toThrow('a transaction has 1 to 100 writes')
  })
})

describe('an update by itself', () => {
  const add = (pk: string, condition: Condition) =>
    table.update({ kind: 'update', key: key(pk, 1), add: { n: '5' }, condition })

  it('answers with the item as it is since', async () => {
    const pk = randomUUID()
    await table.batchWrite([{ put: item(pk, 1) }])
    expect(await add(pk, { kind: 'between', attribute: 'n', from: 1, to: 3 })).toEqual({
      kind: 'written',
      item: { ...item(pk, 1), n: 6 },
    })
    expect(meter).toMatchObject({ calls: 2, writeUnits: 2 })
  })

  it('answers with what it found where its condition did not hold, and has changed nothing', async () => {
    const pk = randomUUID()
    const between = { kind: 'between', attribute: 'n', from: 2, to: 3 } as const
    expect(await add(pk, between)).toEqual({ kind: 'refused', found: undefined })
    await table.batchWrite([{ put: item(pk, 1) }])
    expect(await add(pk, between)).toEqual({ kind: 'refused', found: item(pk, 1) })
    expect(await all(pk)).toEqual([item(pk, 1)])
  })
})
