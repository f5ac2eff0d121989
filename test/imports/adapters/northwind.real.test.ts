import { beforeAll, describe, expect, it } from 'vitest'
import { addDecimals, multiplyDecimals, roundDecimal } from '../../../src/domain/decimal.ts'
import { northwind } from '../../../src/imports/adapters/northwind.ts'
import type { ImportInputs } from '../../../src/imports/importRecord.ts'
import { runImport } from '../../../src/imports/runImport.ts'
import { type Collected, collected } from '../collected.ts'
import { realData } from '../realData.ts'

const { path, missing } = realData('northwind')

describe.skipIf(missing)('northwind, the real data', () => {
  let all: Collected
  let orders: readonly ImportInputs['transaction'][]
  beforeAll(async () => {
    all = await collected(northwind, path)
    orders = all.inputs('transaction') as readonly ImportInputs['transaction'][]
  })

  it('is whole', () => {
    expect(all.counts).toEqual({
      orgUnit: 1,
      employee: 9,
      person: 122,
      organization: 122,
      relationship: 122,
      // 122 employments and 1,236 pairs of supplier and customer.
      tie: 1_358,
      transaction: 830,
      interaction: 830,
    })
    expect(orders.flatMap(({ lines }) => lines ?? [])).toHaveLength(2_155)
  })

  it('adds up to the cent, only because no order is rounded', () => {
    const amounts = orders.map(({ amount }) => amount?.amount ?? '0')
    expect(roundDecimal(amounts.reduce(addDecimals), 2)).toBe('1265793.04')
    expect(amounts.map((amount) => roundDecimal(amount, 2)).reduce(addDecimals)).toBe('1265793.06')
    const gross = orders
      .flatMap(({ lines }) => lines ?? [])
      .map(({ unitPrice, quantity }) => multiplyDecimals(unitPrice ?? '0', quantity ?? '0'))
    expect(gross.reduce(addDecimals)).toBe('1354458.59')
  })

  it('reports the two dirty customers by file and line: one cleaned, one with a warning', () => {
    const dirty = all.issues.filter(({ place }) => place.file.endsWith('Customers.csv'))
    expect(dirty).toMatchObject([
      {
        severity: 'cleaned',
        place: { line: 85 },
        message: expect.stringContaining('`Val2 ` taken as `Val2`'),
      },
      { severity: 'warning', place: { line: 86 }, message: expect.stringContaining('VALON') },
    ])
  })

  it('has 30 orders of Ernst Handel', () => {
    expect(orders.filter(({ partyId }) => partyId === '@prt:customer/ERNSH')).toHaveLength(30)
  })

  it('refuses nothing', async () => {
    expect(await runImport({ adapter: northwind, path })).toMatchObject({ refused: 0 })
  })
})
