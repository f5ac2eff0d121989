import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import { localClient } from '../../src/createApp.ts'
import { type BucketLimits, exchanged, exchangeSteps, type FullAtMs } from '../../src/domain/leakyBucket.ts'
import { createTable } from '../../src/store/createTable.ts'
import { dynamoTable } from '../../src/store/dynamoTable.ts'
import { type Meter, newMeter, type Table } from '../../src/store/table.ts'
import { createThrottle, type Throttle } from '../../src/store/throttle.ts'
import { type Bucket, clientBucket, exchangeUnits, tenantBucket } from '../../src/store/throttleBucket.ts'
import { countedTable, type TableCall } from '../support/countedTable.ts'
import { engineDoor } from '../support/engineDoor.ts'
import { type FaultyEndpoint, startFaultyEndpoint } from '../support/faultyEndpoint.ts'
import { holds } from '../support/property.ts'

// Long because a bucket that is shared is told as it is lived: taken, lent, given back, run dry, filled again.

const LIMITS: BucketLimits = { maximum: 1_000, restoreRate: 50 }
const name = `throttle-${randomUUID()}`
let proxy: FaultyEndpoint
let client: DynamoDBClient
let door: ReturnType<typeof engineDoor>
let nowMs: number
let calls: TableCall[]

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
  nowMs = Date.parse('2026-11-22T08:00:00.000Z')
  calls = []
})

const now = () => new Date(nowMs)

function openTable(meter: Meter, deadline: number): Table {
  const clock = { now, sleep: async () => {}, random: () => 0.9, deadline }
  return countedTable(
    dynamoTable({ call: door.call, tableName: name, meter, clock, newToken: randomUUID }),
    calls,
  )
}

/** A process of its own, as far as buckets are concerned. */
const newProcess = () => createThrottle({ openTable, now })

/** A bucket that no other test has. */
function aBucket(limits: Partial<BucketLimits> = {}, differs: Partial<Viewer> = {}): Bucket {
  return clientBucket(
    { kind: 'partner', tenant: randomUUID(), subject: 'acme', ...differs },
    { ...LIMITS, ...limits },
  )
}

const asked = (throttle: Throttle, bucket: Bucket, units: number) => throttle.take([bucket], units)

/** Takes what must be granted, and settles it. */
async function uses(throttle: Throttle, bucket: Bucket, units: number, used = units): Promise<void> {
  const taken = await asked(throttle, bucket, units)
  if (taken.kind !== 'granted') throw new Error(`refused for ${taken.retryAfterSeconds} s`)
  await taken.settle(used)
}

describe('a bucket in the table', () => {
  it('does in its writes what the rule says, whatever was last known of it', async () => {
    const table = openTable(newMeter(), Number.POSITIVE_INFINITY)
    const step = fc.record({
      waitMs: fc.nat(8_000),
      take: fc.nat(1_100),
      giveBack: fc.nat(300),
      isKnown: fc.boolean(),
    })
    await holds(fc.array(step, { minLength: 20, maxLength: 20 }), async (steps) => {
      const bucket = aBucket()
      let fullAtMs: FullAtMs
      for (const { waitMs, isKnown, ...exchange } of steps) {
        nowMs += waitMs
        const expected = exchanged(fullAtMs, exchangeSteps(LIMITS, exchange, nowMs))
        const known = isKnown ? fullAtMs : undefined
        const answer = await exchangeUnits(table, bucket, { ...exchange, nowMs, known })
        if (exchange.take <= LIMITS.maximum) {
          expect(answer).toEqual({ isDone: expected !== undefined, fullAtMs: expected ?? fullAtMs })
        }
        fullAtMs = expected ?? fullAtMs
      }
    })
  })

  it('is one item under the tenant, which is deleted when it has long been full', async () => {
    const bucket = aBucket({}, { tenant: 'demo', subject: randomUUID() })
    await uses(newProcess(), bucket, 100)
    const item = await openTable(newMeter(), nowMs + 1_000).get(bucket.key, { consistent: true })
    expect(bucket.key.pk).toMatch(/^demo#throttle#partner:/)
    expect(item).toEqual({
      ...bucket.key,
      k: 'throttle',
      full: nowMs + 2_400,
      ttl: nowMs / 1000 + 20 + 3_600,
    })
  })
})

describe('all processes together', () => {
  it('never spend more than the maximum and what was restored meanwhile', async () => {
    const request = fc.record({
      units: fc.integer({ min: 1, max: 300 }),
      usedPercent: fc.nat(100),
    })
    const ofOne = fc.array(request, { minLength: 30, maxLength: 30 })
    await holds(fc.array(ofOne, { minLength: 6, maxLength: 6 }), async (processes) => {
      const bucket = aBucket()
      const startedMs = nowMs
      let spent = 0
      let refused = 0
      await Promise.all(
        processes.map(async (requests) => {
          const throttle = newProcess()
          for (const { units, usedPercent } of requests) {
            const taken = await asked(throttle, bucket, units)
            const used = Math.ceil((units * usedPercent) / 100)
            if (taken.kind === 'granted') {
              spent += used
              await taken.settle(used)
            } else refused += 1
            nowMs += 10
            await throttle.returnUnused()
          }
        }),
      )
      const allowed = LIMITS.maximum + (LIMITS.restoreRate * (nowMs - startedMs)) / 1000
      expect(spent).toBeLessThanOrEqual(allowed)
      // It was asked for more than there was, and much of it was given.
      expect(refused).toBeGreaterThan(0)
      expect(spent).toBeGreaterThan(allowed / 4)
    })
  })

  it('have what one of them has left, once it has held it for five seconds', async () => {
    const [one, other] = [newProcess(), newProcess()]
    const bucket = aBucket({ restoreRate: 1 })
    await uses(one, bucket, 100, 10)
    expect(await asked(other, bucket, 890)).toEqual({ kind: 'refused', retryAfterSeconds: 10 })
    nowMs += 5_000
    await one.returnUnused()
    await uses(other, bucket, 990)
  })

  it('have it too when that one asks again, in the write that it needs anyway', async () => {
    const [one, other] = [newProcess(), newProcess()]
    const bucket = aBucket({ restoreRate: 1 })
    await uses(one, bucket, 100, 10)
    nowMs += 5_000
    const { length } = calls
    await uses(one, bucket, 10)
    expect(calls.length).toBe(length + 1)
    await uses(other, bucket, 950)
  })

  it('have at once what one of them has left of a price above a fifth of the bucket', async () => {
    const [one, other] = [newProcess(), newProcess()]
    const bucket = aBucket({ restoreRate: 1 })
    await uses(one, bucket, 900, 40)
    await uses(other, bucket, 860)
    expect(await asked(other, bucket, 1)).toMatchObject({ kind: 'refused' })
  })

  it('keep what is used by a request that still runs', async () => {
    const [one, other] = [newProcess(), newProcess()]
    const bucket = aBucket({ restoreRate: 1 })
    const running = await asked(one, bucket, 900)
    nowMs += 5_000
    await one.returnUnused()
    expect(await asked(other, bucket, 200)).toMatchObject({ kind: 'refused' })
    if (running.kind === 'granted') await running.settle(100)
    await one.returnUnused()
    nowMs += 1_000
    await uses(other, bucket, 800)
  })
})

describe('one process', () => {
  it('writes ten times at most for a hundred requests in a row', async () => {
    const throttle = newProcess()
    const viewer = { kind: 'employee', tenant: randomUUID(), subject: 'emp_1' } as const
    const buckets = [
      clientBucket(viewer, { maximum: 10_000, restoreRate: 200 }),
      tenantBucket(viewer.tenant, { maximum: 100_000, restoreRate: 10_000 }),
    ]
    for (let n = 0; n < 100; n += 1) {
      const taken = await throttle.take(buckets, 150)
      if (taken.kind === 'granted') await taken.settle(40)
      nowMs += 50
      await throttle.returnUnused()
    }
    const writes = calls.filter(({ kind }) => kind === 'update').length
    process.stdout.write(`${writes} writes for 100 requests in a row\n`)
    expect(writes).toBeLessThanOrEqual(10)
    expect(calls.length).toBe(writes)
  })

  it('asks once for all who wait', async () => {
    const bucket = aBucket()
    const throttle = newProcess()
    const taken = await Promise.all(Array.from({ length: 50 }, () => asked(throttle, bucket, 10)))
    expect(taken.every(({ kind }) => kind === 'granted')).toBe(true)
    expect(calls.length).toBeLessThanOrEqual(3)
  })

  it('knows what is available, with what it holds', async () => {
    const bucket = aBucket()
    const throttle = newProcess()
    expect(throttle.available(bucket)).toBe(1_000)
    await uses(throttle, bucket, 300, 100)
    expect(throttle.available(bucket)).toBe(900)
    nowMs += 1_000
    expect(throttle.available(bucket)).toBe(950)
    nowMs += 60_000
    expect(throttle.available(bucket)).toBe(1_000)
  })

  it('takes later what was used above the price', async () => {
    const bucket = aBucket({ restoreRate: 1 })
    const throttle = newProcess()
    await uses(throttle, bucket, 10, 700)
    await uses(throttle, bucket, 10)
    expect(throttle.available(bucket)).toBe(290)
  })
})

describe('who asks too much', () => {
  it('is told when there is enough, and costs no more writes until that may have changed', async () => {
    const bucket = aBucket()
    const throttle = newProcess()
    await uses(throttle, bucket, 950)
    expect(await asked(throttle, bucket, 151)).toEqual({ kind: 'refused', retryAfterSeconds: 3 })
    const { length } = calls
    for (let n = 0; n < 100; n += 1)
      expect(await asked(throttle, bucket, 151)).toMatchObject({ kind: 'refused' })
    expect(calls.length).toBe(length)
    nowMs += 3_000
    await uses(throttle, bucket, 151)
  })

  it('is told that it will never be enough', async () => {
    expect(await asked(newProcess(), aBucket(), 1_001)).toEqual({
      kind: 'refused',
      retryAfterSeconds: Number.POSITIVE_INFINITY,
    })
  })

  it('has nothing taken from one bucket when the other refuses', async () => {
    const [own, all] = [aBucket({ restoreRate: 1 }), aBucket({ restoreRate: 1 })]
    const throttle = newProcess()
    await uses(throttle, all, 800)
    expect(await throttle.take([own, all], 500)).toEqual({ kind: 'refused', retryAfterSeconds: 300 })
    await uses(throttle, own, 1_000)
  })

  it('takes nothing from another', async () => {
    const throttle = newProcess()
    const mine = aBucket({}, { tenant: 'demo', subject: randomUUID() })
    await uses(throttle, mine, 1_000)
    for (const viewer of [
      { subject: randomUUID(), tenant: 'demo' },
      { subject: randomUUID(), tenant: 'other' },
    ]) {
      await uses(throttle, aBucket({}, viewer), 1_000)
    }
    await uses(throttle, aBucket({}, { tenant: 'demo', subject: randomUUID(), kind: 'employee' }), 1_000)
  })
})

describe('a table that does not answer', () => {
  it('stops nobody who asks little: each process lends a tenth of the bucket, and no more', async () => {
    const bucket = aBucket()
    const throttle = newProcess()
    proxy.failAlways({ kind: 'error', name: 'ServiceUnavailable', status: 503 })
    for (let n = 0; n < 10; n += 1) await uses(throttle, bucket, 10)
    await expect(asked(throttle, bucket, 10)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    nowMs += 900
    await expect(asked(throttle, bucket, 10)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    nowMs += 1_100
    await uses(throttle, bucket, 10)
  })

  it('is asked again after a second', async () => {
    const bucket = aBucket()
    const throttle = newProcess()
    proxy.failAlways({ kind: 'reset' })
    await uses(throttle, bucket, 100)
    proxy.fail()
    nowMs += 1_000
    await uses(throttle, bucket, 1_000)
  })

  it('fails as a bug does when there is no such table', async () => {
    proxy.failAlways({ kind: 'error', name: 'ResourceNotFoundException' })
    await expect(asked(newProcess(), aBucket(), 10)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
  })

  it('loses what comes back, and nothing else', async () => {
    const bucket = aBucket()
    const throttle = newProcess()
    await uses(throttle, bucket, 150, 100)
    nowMs += 5_000
    proxy.failAlways({ kind: 'reset' })
    await throttle.returnUnused()
    expect(proxy.requests()).toHaveLength(1)
    proxy.fail()
    await uses(throttle, bucket, 100)
  })
})
