import { describe, expect, it } from 'vitest'
import { type BookPart, readBookItems } from '../../src/store/bookItems.ts'
import { alwaysKeys, sumsOf } from '../../src/store/countItems.ts'
import { DERIVED_KEYS } from '../../src/store/derivedKeys.ts'
import type { TableCall } from '../support/countedTable.ts'
import { countedTable } from '../support/countedTable.ts'
import { startGateway } from '../support/gateway.ts'

/** The first generation, which is read when nothing else is said. */
const EPOCH = 'e1'

/** 30 digits, which no number of JavaScript's has. */
const LONG = '12345678901234567890.0123456789'

async function counted() {
  const gateway = await startGateway()
  const { table: real } = gateway.context()
  const calls: TableCall[] = []
  const add = (sk: string, measures: Record<string, string>, scope: string = 'institution') =>
    real.update({
      kind: 'update',
      key: { pk: `demo#counts#${EPOCH}#${scope}`, sk },
      set: { k: 'counts' },
      add: measures,
    })
  const table = countedTable(real, calls)
  const read = async (parts: readonly BookPart[] = [], known = new Map<string, string>()) => {
    const question = {
      tenant: 'demo',
      scope: 'institution',
      monthsFrom: '2026-01',
      parts,
      beside: [],
    } as const
    const { months, always, spreads, parts: found } = await readBookItems(table, question, known)
    return {
      months: months.map(({ month, items }) => [month, sums(items)]),
      always: sums(always),
      spreads: [...spreads].map(([currency, items]) => [currency, sums(items)]),
      parts: found.map(sums),
    }
  }
  return { gateway, calls, add, read }
}

const sums = (items: Parameters<typeof sumsOf>[0]) => Object.fromEntries(sumsOf(items))

describe('the numbers of a scope', () => {
  it('are the exact sums of their shards: months from one on, all time and spreads in one query', async () => {
    const { calls, add, read } = await counted()
    await add(DERIVED_KEYS.month('2025-12', 0), { 'CUSTOMER.new': '9' })
    await add(DERIVED_KEYS.month('2026-01', 0), { 'CUSTOMER.new': '5', 'CUSTOMER.lost': '1' })
    await add(DERIVED_KEYS.month('2026-01', 2), { 'CUSTOMER.new': '-2', 'CUSTOMER.lost': '-1' })
    await add(DERIVED_KEYS.month('2026-02', 1), { 'CUSTOMER.new': '1' })
    await add(DERIVED_KEYS.always(0), { 'CUSTOMER.exposure.CNY': LONG })
    await add(DERIVED_KEYS.always(1), { 'CUSTOMER.exposure.CNY': '0.0000000001' })
    await add(DERIVED_KEYS.distribution('CNY', 1), { 'CUSTOMER.x.3.count': '2' })
    await add(DERIVED_KEYS.day('2026-02-03', 1), { 'CUSTOMER.new': '1' })
    await add(DERIVED_KEYS.rank('CNY', '999', 'rel_1' as never), { rank: '1' })
    expect(await read()).toEqual({
      months: [
        ['2026-01', { 'CUSTOMER.new': '3' }],
        ['2026-02', { 'CUSTOMER.new': '1' }],
      ],
      always: { 'CUSTOMER.exposure.CNY': '12345678901234567890.012345679' },
      spreads: [['CNY', { 'CUSTOMER.x.3.count': '2' }]],
      parts: [],
    })
    // What says which generation is read comes in a call of its own, at the same time.
    expect(calls).toEqual([{ kind: 'query' }, { kind: 'batchGet', keys: 1 }])
  })

  it('of days, of periods, and of all time for many scopes are one read each', async () => {
    const { gateway, calls, add, read } = await counted()
    await add(DERIVED_KEYS.day('2026-02-03', 0), { 'CUSTOMER.new': '1' })
    await add(DERIVED_KEYS.day('2026-02-03', 2), { 'CUSTOMER.new': '2' })
    await add(DERIVED_KEYS.period('2026-Q1', 1), { 'CUSTOMER.move.A.B': '4' })
    await add(DERIVED_KEYS.always(1), { 'CUSTOMER.new': '7' }, 'prt_1')
    const parts: BookPart[] = [
      { kind: 'DAY', day: '2026-02-03' },
      { kind: 'DAY', day: '2026-02-04' },
      { kind: 'PERIOD', period: '2026-Q1' },
    ]
    expect((await read(parts)).parts).toEqual([{ 'CUSTOMER.new': '3' }, {}, { 'CUSTOMER.move.A.B': '4' }])
    expect(calls.map(({ kind }) => kind)).toEqual(['query', 'batchGet'])

    const { loaders, meter } = gateway.context()
    const always = await Promise.all([loaders.always('institution'), loaders.always('prt_1')])
    expect(always.map((each) => Object.fromEntries(each))).toEqual([{}, { 'CUSTOMER.new': '7' }])
    // The first says which generation is read.
    expect(meter.calls).toBe(2)
  })

  it('of another generation are not theirs', async () => {
    const { gateway, add, read } = await counted()
    await add(DERIVED_KEYS.always(1), { 'CUSTOMER.new': '7' })
    const other = await gateway.context().table.batchGet(alwaysKeys('demo', 'e2', 'institution'))
    expect(sums(other)).toEqual({})
    expect((await read()).always).toEqual({ 'CUSTOMER.new': '7' })
  })
})
