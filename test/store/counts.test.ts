import { describe, expect, it } from 'vitest'
import { readAlways, readDays, readPeriods, readScope } from '../../src/store/counts.ts'
import { DERIVED_KEYS } from '../../src/store/derivedKeys.ts'
import type { TableCall } from '../support/countedTable.ts'
import { countedTable } from '../support/countedTable.ts'
import { startGateway } from '../support/gateway.ts'

const PLACE = { tenant: 'demo', epoch: 'e1' }

/** 30 digits, which no number of JavaScript's has. */
const LONG = '12345678901234567890.0123456789'

async function counted() {
  const { table: real } = (await startGateway()).context()
  const calls: TableCall[] = []
  const add = (sk: string, measures: Record<string, string>, scope = 'institution') =>
    real.update({
      kind: 'update',
      key: { pk: `demo#counts#e1#${scope}`, sk },
      set: { k: 'counts' },
      add: measures,
    })
  return { table: countedTable(real, calls), calls, add }
}

describe('the numbers of a scope', () => {
  it('are the exact sums of their shards: months from one on, all time and spreads in one query', async () => {
    const { table, calls, add } = await counted()
    await add(DERIVED_KEYS.month('2025-12', 0), { 'CUSTOMER.new': '9' })
    await add(DERIVED_KEYS.month('2026-01', 0), { 'CUSTOMER.new': '5', 'CUSTOMER.lost': '1' })
    await add(DERIVED_KEYS.month('2026-01', 2), { 'CUSTOMER.new': '-2', 'CUSTOMER.lost': '-1' })
    await add(DERIVED_KEYS.month('2026-02', 1), { 'CUSTOMER.new': '1' })
    await add(DERIVED_KEYS.always(0), { 'CUSTOMER.exposure.CNY': LONG })
    await add(DERIVED_KEYS.always(1), { 'CUSTOMER.exposure.CNY': '0.0000000001' })
    await add(DERIVED_KEYS.distribution('CNY', 1), { 'CUSTOMER.x.3.count': '2' })
    await add(DERIVED_KEYS.day('2026-02-03', 1), { 'CUSTOMER.new': '1' })
    await add(DERIVED_KEYS.rank('CNY', '999', 'rel_1' as never), { rank: '1' })
    expect(await readScope(table, PLACE, 'institution', { fromMonth: '2026-01' })).toEqual({
      months: new Map([
        ['2026-01', { 'CUSTOMER.new': '3' }],
        ['2026-02', { 'CUSTOMER.new': '1' }],
      ]),
      always: { 'CUSTOMER.exposure.CNY': '12345678901234567890.012345679' },
      spreads: new Map([['CNY', { 'CUSTOMER.x.3.count': '2' }]]),
    })
    expect(calls).toEqual([{ kind: 'query' }])
  })

  it('of days, of periods, and of all time for many scopes are one read each', async () => {
    const { table, calls, add } = await counted()
    await add(DERIVED_KEYS.day('2026-02-03', 0), { 'CUSTOMER.new': '1' })
    await add(DERIVED_KEYS.day('2026-02-03', 2), { 'CUSTOMER.new': '2' })
    await add(DERIVED_KEYS.period('2026-Q1', 1), { 'CUSTOMER.move.A.B': '4' })
    await add(DERIVED_KEYS.always(1), { 'CUSTOMER.new': '7' }, 'prt_1')
    const days = await readDays(table, PLACE, 'institution', ['2026-02-03', '2026-02-04'])
    expect(days).toEqual(new Map([['2026-02-03', { 'CUSTOMER.new': '3' }]]))
    const periods = await readPeriods(table, PLACE, 'institution', ['2026-Q1'])
    expect(periods).toEqual(new Map([['2026-Q1', { 'CUSTOMER.move.A.B': '4' }]]))
    const always = await readAlways(table, PLACE, ['institution', 'prt_1'], { consistent: true })
    expect(always).toEqual(
      new Map([
        ['institution', {}],
        ['prt_1', { 'CUSTOMER.new': '7' }],
      ]),
    )
    expect(calls.map(({ kind }) => kind)).toEqual(['batchGet', 'batchGet', 'batchGet'])
  })

  it('of another generation are not theirs', async () => {
    const { table, add } = await counted()
    await add(DERIVED_KEYS.always(1), { 'CUSTOMER.new': '7' })
    expect(await readAlways(table, { ...PLACE, epoch: 'e2' }, ['institution'])).toEqual(
      new Map([['institution', {}]]),
    )
  })
})
