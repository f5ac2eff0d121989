import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportId } from '../../src/domain/recordId.ts'
import { exportHandler } from '../../src/server/export/exportHandler.ts'
import { bankOf } from '../support/bank.ts'
import { type ExportBank, startExportBank } from '../support/exportBank.ts'

let exports: ExportBank
let partyId: string
let at = Date.now()

beforeAll(async () => {
  exports = await startExportBank({ now: () => new Date(at) })
  const bank = bankOf(exports.gateway)
  partyId = await bank.organization('Ernst Handel')
  for (let day = 1; day <= 25; day += 1)
    await bank.contact(partyId, `2026-03-${String(day).padStart(2, '0')}T08:30:00Z`)
})

/** As the stream tells that an export has moved on. */
const moved = (id: ExportId, sk = 'EXPORT') =>
  ({
    Records: [{ eventName: 'MODIFY', dynamodb: { Keys: { pk: { S: `demo#${id}` }, sk: { S: sk } } } }],
  }) as const

const handlerOf = () => exportHandler(exports.engine, { tenants: () => ['demo'] })
const start = () => exports.start({ of: { timelineOf: partyId } })

describe('the handler of exports', () => {
  it('goes on with the export that the stream tells of, until it is over or its time is short', async () => {
    const id = await start()
    let slices = 0
    const twoSlices = { getRemainingTimeInMillis: () => (slices++ < 2 ? 900_000 : 100_000) }
    expect(await handlerOf()(moved(id) as never, twoSlices)).toEqual({ batchItemFailures: [] })
    expect(await exports.ask(id)).toMatchObject({ state: 'RUNNING', rows: 20 })
    await handlerOf()(moved(id) as never, { getRemainingTimeInMillis: () => 900_000 })
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE', rows: 25 })
  })

  it('goes on, by the clock, with what has stopped, and leaves alone what has not', async () => {
    const id = await start()
    const always = { getRemainingTimeInMillis: () => 900_000 }
    await handlerOf()({ task: 'resume' }, always)
    expect(await exports.ask(id)).toMatchObject({ state: 'RUNNING', rows: 0 })
    at += 31 * 60_000
    await handlerOf()({ task: 'resume' }, always)
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE' })
  })

  it('does nothing for what is no export, and nothing twice', async () => {
    const id = await start()
    const always = { getRemainingTimeInMillis: () => 900_000 }
    await handlerOf()(moved('prt_00000000000000000000000000' as never) as never, always)
    for (let time = 0; time < 3; time += 1) await handlerOf()(moved(id, 'REC') as never, always)
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE', version: 2 })
  })
})
