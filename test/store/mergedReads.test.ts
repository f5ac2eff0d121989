import { beforeAll, describe, expect, it } from 'vitest'
import { mergedReads } from '../../src/store/mergedReads.ts'
import type { QueryKey, Table } from '../../src/store/table.ts'
import { newMeter } from '../../src/store/table.ts'
import { startGateway } from '../support/gateway.ts'

const PARTITIONS = ['merged#0', 'merged#1', 'merged#2']

let table: Table

beforeAll(async () => {
  const gateway = await startGateway()
  table = gateway.app.openTable(newMeter(), Number.POSITIVE_INFINITY)
  const items = Array.from({ length: 40 }, (_, n) => ({
    pk: `item ${n}`,
    sk: String(n).padStart(2, '0'),
    // The second has nearly all of them, the third none.
    g1: PARTITIONS[n % 10 === 0 ? 0 : 1] ?? '',
  }))
  await table.batchWrite(items.map((put) => ({ put })))
})

/** All pages of so many, walked to the end. */
async function walked(limit: number, { from = '00', to = '99', descending = false } = {}) {
  const merged = mergedReads(
    table,
    PARTITIONS.map((partition) => ({ index: 'gsi1', partition })),
  )
  const pages: (readonly string[])[] = []
  let after: QueryKey | undefined
  do {
    const range = { partition: '', from, to, limit, descending } as const
    const page = await merged.query({ ...range, ...(after && { after }) })
    pages.push(page.items.map(({ sk }) => sk))
    after = page.lastKey
  } while (after)
  return pages
}

const NUMBERS = Array.from({ length: 40 }, (_, n) => String(n).padStart(2, '0'))

describe('several partitions read as one', () => {
  it.each([1, 7, 10, 40, 100])('are walked in order, %i at a time, each item once', async (limit) => {
    const up = await walked(limit)
    expect(up.flat()).toEqual(NUMBERS)
    expect(up.every((page) => page.length <= limit)).toBe(true)
    expect((await walked(limit, { descending: true })).flat()).toEqual(NUMBERS.toReversed())
  })

  it('are read within the range, whichever way', async () => {
    expect((await walked(3, { from: '05', to: '12' })).flat()).toEqual(NUMBERS.slice(5, 13))
    expect((await walked(3, { from: '05', to: '12', descending: true })).flat()).toEqual(
      NUMBERS.slice(5, 13).toReversed(),
    )
  })

  it('are nothing when there are none', async () => {
    const range = { partition: '', from: '00', to: '99' } as const
    expect(await mergedReads(table, []).query(range)).toEqual({ items: [] })
  })
})
