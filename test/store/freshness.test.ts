import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { completeUpTo, HEARTBEATS } from '../../src/domain/freshness.ts'
import {
  clockDone,
  freshnessKey,
  type Heartbeat,
  heartbeatsSeen,
  parseFreshness,
  parseHeartbeat,
  readFreshness,
  sendHeartbeats,
  taskClosed,
  taskOpened,
} from '../../src/store/freshness.ts'
import { SORT_KEYS } from '../../src/store/keys.ts'
import type { Table } from '../../src/store/table.ts'
import { type CountedGateway, startCountedGateway } from '../support/countedGateway.ts'

let gateway: CountedGateway
let table: Table
let tenant = ''

beforeAll(async () => {
  gateway = await startCountedGateway()
  table = gateway.context().table
})
beforeEach(() => {
  tenant = `tenant-${Math.random().toString(36).slice(2)}`
})

const at = (minute: number) => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`
const beats = (minute: number): Heartbeat[] =>
  Array.from({ length: HEARTBEATS }, (_, number) => ({ tenant, number, at: at(minute) }))
const upTo = async () => completeUpTo(await readFreshness(table, tenant))

describe('freshness', () => {
  it('is unknown of an institution for which nothing was ever derived', async () => {
    expect(await upTo()).toBeUndefined()
    expect(parseFreshness(undefined)).toEqual({ heartbeats: {}, tasks: {} })
  })

  it('is the moment of heartbeats that were sent and have come through', async () => {
    await sendHeartbeats(table, tenant, at(1))
    const keys = Array.from({ length: HEARTBEATS }, (_, number) => ({
      pk: `${tenant}#heartbeat#${number}`,
      sk: SORT_KEYS.heartbeat,
    }))
    const sent = (await table.batchGet(keys)).map(parseHeartbeat)
    expect(sent.toSorted((one, other) => one.number - other.number)).toEqual(beats(1))

    await heartbeatsSeen(table, tenant, sent.slice(1))
    await clockDone(table, tenant, at(1))
    expect(await upTo()).toBeUndefined()
    await heartbeatsSeen(table, tenant, sent)
    expect(await upTo()).toBe(at(1))
  })

  it('never goes back for a heartbeat that comes twice, late or among others', async () => {
    await clockDone(table, tenant, at(30))
    await heartbeatsSeen(table, tenant, beats(10))
    await heartbeatsSeen(table, tenant, beats(5))
    expect(await upTo()).toBe(at(10))
    // All but one are newer: those count although the whole was refused.
    await heartbeatsSeen(table, tenant, [{ tenant, number: 3, at: at(20) }])
    await heartbeatsSeen(table, tenant, beats(15))
    const { heartbeats } = await readFreshness(table, tenant)
    expect(heartbeats).toEqual({
      ...Object.fromEntries(beats(15).map(({ number }) => [number, at(15)])),
      3: at(20),
    })
    await clockDone(table, tenant, at(12))
    expect((await readFreshness(table, tenant)).clock).toBe(at(30))
  })

  it('costs one write for all heartbeats of a batch, the newest of each', async () => {
    const calls = await gateway.callsOf(async () => {
      await heartbeatsSeen(gateway.context().table, tenant, [...beats(2), ...beats(4), ...beats(3)])
    })
    expect(calls).toHaveLength(1)
    expect((await readFreshness(table, tenant)).heartbeats[0]).toBe(at(4))
  })

  it('is held back by a task until the task is closed', async () => {
    await heartbeatsSeen(table, tenant, beats(10))
    await clockDone(table, tenant, at(10))
    await table.transact([taskOpened(tenant, 'tsk_1', at(2))])
    await heartbeatsSeen(table, tenant, beats(11))
    expect(await upTo()).toBe(at(2))
    await table.transact([taskClosed(tenant, 'tsk_1')])
    expect(await upTo()).toBe(at(10))
  })

  it('is of one institution', async () => {
    await heartbeatsSeen(table, tenant, beats(10))
    await clockDone(table, tenant, at(10))
    expect(await readFreshness(table, `${tenant}-other`)).toEqual({ heartbeats: {}, tasks: {} })
  })

  it('does not read what is no freshness', () => {
    expect(() => parseFreshness({ ...freshnessKey(tenant), 'beat:0': 'yesterday' })).toThrow()
    expect(() => parseHeartbeat({ k: 'heartbeat', tenant, number: HEARTBEATS, at: at(1) })).toThrow()
  })
})
