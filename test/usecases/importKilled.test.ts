import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adapterOfRecords } from '../../src/imports/adapterOfRecords.ts'
import { runImport } from '../../src/imports/runImport.ts'
import { demoRecords } from '../../src/local/demo/demoRecords.ts'
import { verifyAudit } from '../../src/usecases/audit/verifyAudit.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { newImportMemory } from '../../src/usecases/import/importMemory.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { INVARIANTS } from '../support/invariants/brokenInvariants.ts'
import { recountOf } from '../support/invariants/recount.ts'
import { holds } from '../support/property.ts'

const records = [...demoRecords({ scale: 0.01 })]

/** A gateway that loses its table after so many writes, before or after the last of them is made. */
async function startMortalGateway() {
  let left = Number.POSITIVE_INFINITY
  let isLate = false
  const gateway = await startGateway({}, (app) => ({
    ...app,
    openTable: (meter, deadline) => {
      const table = app.openTable(meter, deadline)
      const unlessKilled = async <T>(write: () => Promise<T>): Promise<T> => {
        left -= 1
        if (left < 0 || (left === 0 && !isLate)) throw new Error('killed')
        const done = await write()
        if (left <= 0) throw new Error('killed')
        return done
      }
      return {
        ...table,
        transact: (...args) => unlessKilled(() => table.transact(...args)),
        batchWrite: (...args) => unlessKilled(() => table.batchWrite(...args)),
      }
    },
  }))
  const killAfter = (writes: number, late: boolean) => {
    left = writes
    isLate = late
  }
  return { gateway, killAfter }
}

async function importAll(gateway: Gateway) {
  const batchId = await startImport(gateway.context(), 'demo')
  const memory = newImportMemory()
  return runImport({
    adapter: adapterOfRecords('demo', records),
    path: 'demo',
    apply: (batch) => applyImport(gateway.context(), batchId, batch, memory),
  })
}

it('leaves a sound table when it is killed at any write, and run again', async () => {
  await holds(
    fc.tuple(fc.integer({ min: 2, max: 60 }), fc.boolean()),
    async ([writes, isLate]) => {
      const { gateway, killAfter } = await startMortalGateway()
      killAfter(writes, isLate)
      await expect(importAll(gateway)).rejects.toThrow('killed')
      killAfter(Number.POSITIVE_INFINITY, false)
      const { refused } = await importAll(gateway)
      expect(refused).toBe(0)
      const again = await importAll(gateway)
      const unchanged = Object.values(again.records).reduce((sum, { unchanged: of }) => sum + of, 0)
      expect(unchanged).toBe(records.length)
      const recount = await recountOf(gateway)
      const broken = INVARIANTS.flatMap(({ name, faults }) =>
        faults(recount).map((fault) => `${name}: ${fault}`),
      )
      // The list of imports is of no record.
      expect(broken.filter((fault) => !fault.endsWith('(batch)'))).toEqual([])
      expect((await verifyAudit(gateway.context())).faults).toEqual([])
    },
    3,
  )
})
