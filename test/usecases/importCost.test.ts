import { expect, it } from 'vitest'
import { adapterOfRecords } from '../../src/imports/adapterOfRecords.ts'
import { runImport } from '../../src/imports/runImport.ts'
import { demoRecords } from '../../src/local/demo/demoRecords.ts'
import { pathOf } from '../../src/store/keys.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { newImportMemory } from '../../src/usecases/import/importMemory.ts'
import { startCountedGateway } from '../support/countedGateway.ts'
import { transactionsIn } from '../support/countedTable.ts'

// A `batchWrite` is one call here, however many of DynamoDB's it makes. Where each record of a party is written by itself it is
// 57 calls, and 14 of 100 writes are of an item that was written before.
const MOST_CALLS = 20
// With those that were tried again, as somebody was faster.
const MOST_AGAIN = 10

it(`takes at most ${MOST_CALLS} calls for 100 records, and writes at most ${MOST_AGAIN} of 100 items again`, async () => {
  const gateway = await startCountedGateway()
  const records = [...demoRecords({ scale: 0.05 })]
  const batchId = await startImport(gateway.context(), 'demo')
  const memory = newImportMemory()
  const calls = await gateway.callsOf(async () => {
    const { refused } = await runImport({
      adapter: adapterOfRecords('demo', records),
      path: 'demo',
      apply: (batch) => applyImport(gateway.context(), batchId, batch, memory),
    })
    expect(refused).toBe(0)
  })
  const paths = transactionsIn(calls)
    .flat()
    .flatMap((write) =>
      write.kind === 'check' ? [] : [pathOf(write.kind === 'put' ? write.item : write.key)],
    )
  const again = paths.length - new Set(paths).size
  expect((100 * calls.length) / records.length).toBeLessThanOrEqual(MOST_CALLS)
  expect((100 * again) / paths.length).toBeLessThanOrEqual(MOST_AGAIN)
})
