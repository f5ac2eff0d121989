import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countsOf, dayOfUseKey } from '../../src/store/fieldUsage.ts'
import { newMeter, type Table } from '../../src/store/table.ts'
import { createUsageRecorder, type UsageRecorder } from '../../src/store/usageRecorder.ts'
import { countedTable, type TableCall } from '../support/countedTable.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})

const DAY = '2026-03-09'
let now: Date
let calls: TableCall[]
let broken: Partial<Table>
let clients = 0
let client: string
let recorder: UsageRecorder

/** One process, on the table of all. */
function newRecorder(): UsageRecorder {
  return createUsageRecorder({
    openTable: (meter, deadline) => ({
      ...countedTable(gateway.app.openTable(meter, deadline), calls),
      ...broken,
    }),
    now: () => now,
    timeZone: 'Asia/Shanghai',
  })
}

beforeEach(() => {
  now = new Date(`${DAY}T02:00:00Z`)
  calls = []
  broken = {}
  clients += 1
  client = `partner:app-${clients}`
  recorder = newRecorder()
})

const use = (...coordinates: string[]) => recorder.record({ tenant: 'demo', client, coordinates })
const kinds = () => calls.map(({ kind }) => kind)

async function stored(of = client, day = DAY): Promise<object> {
  const table = gateway.app.openTable(newMeter(), Date.now() + 5_000)
  return Object.fromEntries(countsOf(await table.get(dayOfUseKey('demo', of, day), { consistent: true })))
}

describe('what a client uses', () => {
  it('is stored when it is used for the first time, and counted after that', async () => {
    await use('A.a', 'A.b')
    expect(await stored()).toEqual({ 'A.a': 1, 'A.b': 1 })
    await use('A.a')
    await use('A.a')
    expect(await stored()).toEqual({ 'A.a': 1, 'A.b': 1 })
    await use('A.a', 'A.c')
    expect(await stored()).toEqual({ 'A.a': 4, 'A.b': 1, 'A.c': 1 })
    expect(kinds()).toEqual(['get', 'batchWrite', 'update', 'batchWrite', 'update'])
  })

  it('is added a minute later, by the next request of whomever', async () => {
    await use('A.a')
    await use('A.a')
    now = new Date(now.getTime() + 60_000)
    await recorder.record({ tenant: 'demo', client: `${client}-other`, coordinates: ['A.a'] })
    expect(await stored()).toEqual({ 'A.a': 1 })
    await recorder.record({ tenant: 'demo', client: `${client}-other`, coordinates: ['A.a'] })
    expect(await stored()).toEqual({ 'A.a': 2 })
  })

  it('is added after 500 requests, however soon', async () => {
    for (let n = 0; n < 501; n += 1) await use('A.a')
    expect(await stored()).toEqual({ 'A.a': 500 })
  })

  it('is not noted again by another process of the same day, but counted', async () => {
    await use('A.a')
    recorder = newRecorder()
    calls = []
    await use('A.a')
    expect(kinds()).toEqual(['get'])
    now = new Date(now.getTime() + 60_000)
    await use('A.a')
    expect(await stored()).toEqual({ 'A.a': 3 })
  })

  it('is of the day in the institution, and none is lost at midnight', async () => {
    now = new Date(`${DAY}T15:59:30Z`)
    await use('A.a')
    await use('A.a')
    now = new Date(`${DAY}T16:00:00Z`)
    await use('A.a')
    now = new Date(`${DAY}T16:01:00Z`)
    await use('A.a')
    expect(await stored()).toEqual({ 'A.a': 2 })
    expect(await stored(client, '2026-03-10')).toEqual({ 'A.a': 2 })
  })

  it('is stored in parts when it is a lot at once', async () => {
    const all = Array.from({ length: 450 }, (_, n) => `Type.aFieldWithALongName${n}`)
    await use(...all)
    expect(Object.keys(await stored())).toHaveLength(450)
    expect(kinds()).toEqual(['get', 'batchWrite', 'update', 'update', 'update'])
  })

  it('is stored by a later request, when the table did not take it', async () => {
    for (const method of ['get', 'batchWrite', 'update'] as const) {
      broken = { [method]: async () => Promise.reject(new Error('no')) }
      await expect(use('A.a')).rejects.toThrow('no')
      broken = {}
    }
    now = new Date(now.getTime() + 60_000)
    await use('A.a')
    // The one whose day could not even be read is forgotten.
    expect(await stored()).toEqual({ 'A.a': 3 })
  })

  it('of many clients is added twenty at a time', async () => {
    const others = Array.from({ length: 50 }, (_, n) => `${client}-${n}`)
    const round = async () => {
      for (const each of others) await recorder.record({ tenant: 'demo', client: each, coordinates: ['A.a'] })
    }
    await round()
    await round()
    now = new Date(now.getTime() + 60_000)
    calls = []
    await use('A.a')
    await use('A.a')
    expect(kinds().filter((kind) => kind === 'update')).toHaveLength(21)
    await use('A.a')
    await use('A.a')
    expect(await stored(others[49])).toEqual({ 'A.a': 2 })
  })
})
