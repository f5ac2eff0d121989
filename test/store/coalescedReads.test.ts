import { beforeAll, describe, expect, it } from 'vitest'
import { coalescedReads } from '../../src/store/coalescedReads.ts'
import type { RangeQuery, Table } from '../../src/store/table.ts'
import { type CountedGateway, startCountedGateway } from '../support/countedGateway.ts'

let gateway: CountedGateway
let table: Table
beforeAll(async () => {
  gateway = await startCountedGateway()
  table = coalescedReads(gateway.context().table)
  const items = Array.from({ length: 10 }, (_, n) => ({ pk: 'list', sk: `item-${n}`, n }))
  await table.batchWrite(items.map((put) => ({ put })))
})

const range: RangeQuery = { partition: 'list', from: 'item-0', to: 'item-9', limit: 4 }
const numbers = async (asked: RangeQuery) => (await table.query(asked)).items.map(({ n }) => n)

describe('what is read at the same time', () => {
  it('by key is one call', async () => {
    const calls = await gateway.callsOf(async () => {
      const items = await Promise.all([3, 5, 3].map((n) => table.get({ pk: 'list', sk: `item-${n}` })))
      expect(items.map((item) => item?.['n'])).toEqual([3, 5, 3])
    })
    expect(calls).toHaveLength(1)
  })

  it('by the same query is one call; another query, or another page, is another', async () => {
    const { lastKey } = await table.query(range)
    const calls = await gateway.callsOf(async () => {
      const answers = await Promise.all([
        numbers(range),
        numbers({ ...range }),
        numbers({ ...range, after: lastKey ?? {} }),
        numbers({ ...range, after: { pk: 'list', sk: 'item-7' } }),
        numbers({ ...range, descending: true }),
      ])
      expect(answers).toEqual([
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [4, 5, 6, 7],
        [8, 9],
        [9, 8, 7, 6],
      ])
    })
    expect(calls).toHaveLength(4)
  })

  it('is read again by whoever comes later', async () => {
    await table.query(range)
    await table.batchWrite([{ put: { pk: 'list', sk: 'item-0', n: 100 } }])
    expect(await numbers({ ...range, consistent: true })).toEqual([100, 1, 2, 3])
  })

  it('fails for those alone who asked for what fails', async () => {
    const [bad, good] = await Promise.allSettled([numbers({ ...range, from: 'z', to: 'a' }), numbers(range)])
    expect(bad.status).toBe('rejected')
    expect(good.status).toBe('fulfilled')
  })
})
