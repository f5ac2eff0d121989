import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

/** The most digits before the point. */
const MOST = '99999999999999999999'

const TRANSACTION = `party { id } counterparty { id } kind occurredOn amount { amount currency }
  lines { description quantity unitPrice discount amount } takenBy { id } reference`

async function totalsOf(partyId: string) {
  const { customerView } =
    await bank.ask(`{ customerView(id: "${partyId}", purpose: SERVICING) { transactions {
    totals { kind count sum { amount currency } } last { reference }
  } } }`)
  return customerView.transactions
}

describe('a transaction', () => {
  it('is what its lines add up to, rounded once, half to even', async () => {
    const [partyId, counterpartyId] = [
      await bank.organization('Ernst Handel'),
      await bank.organization('Exotic'),
    ]
    const takenByEmployeeId = await bank.employee(await bank.unit())
    const lines = [
      { description: 'Chai', quantity: '10', unitPrice: '18', discount: '0.15' },
      { description: 'Konbu', quantity: '3', unitPrice: '0.335' },
      { description: 'Freight', amount: '-0.5' },
    ]
    const made = await bank.make(
      'recordTransaction',
      {
        partyId,
        counterpartyId,
        takenByEmployeeId,
        kind: 'ORDER',
        occurredOn: '1997-05-06',
        currency: 'USD',
        lines,
        reference: '10528',
      },
      `id ${TRANSACTION}`,
    )
    const none = { quantity: null, unitPrice: null, discount: null }
    const expected = {
      party: { id: partyId },
      counterparty: { id: counterpartyId },
      kind: 'ORDER',
      occurredOn: '1997-05-06',
      // 153 + 1.005 − 0.5 = 153.505: half to even.
      amount: { amount: '153.50', currency: 'USD' },
      lines: [
        { ...lines[0], amount: '153' },
        { ...lines[1], discount: null, amount: '1.005' },
        { ...none, ...lines[2] },
      ],
      takenBy: { id: takenByEmployeeId },
      reference: '10528',
    }
    expect(made).toEqual({ id: made.id, ...expected })
    for (const id of [partyId, counterpartyId]) {
      const { transactions } = await bank.ask(
        `{ transactions(partyId: "${id}", first: 5) { nodes { ${TRANSACTION} } } }`,
      )
      expect(transactions.nodes).toEqual([expected])
    }
  })

  it('shows all its lines in a list, however many', async () => {
    const partyId = await bank.organization()
    const lines = Array.from({ length: 200 }, (_, n) => ({ description: `Line ${n}`, amount: '0.01' }))
    await bank.make('recordTransaction', {
      partyId,
      kind: 'FEE',
      occurredOn: '2026-01-01',
      currency: 'CNY',
      lines,
    })
    const { transactions } = await bank.ask(
      `{ transactions(partyId: "${partyId}", first: 1) { nodes { amount { amount } lines { description } } } }`,
    )
    expect(transactions.nodes).toEqual([
      { amount: { amount: '2.00' }, lines: lines.map(({ description }) => ({ description })) },
    ])
  })

  const line = { description: 'Chai', quantity: '1', unitPrice: '1' }
  it.each([
    ['without an amount', { amount: undefined }, 'INVALID input.currency'],
    [
      'with a line without one',
      { currency: 'EUR', lines: [line, { description: 'B' }] },
      'INVALID input.amount',
    ],
    ['without lines', { currency: 'EUR', lines: [] }, 'INVALID input.amount'],
    ['in no currency', { amount: { amount: '1', currency: 'ABC' } }, 'INVALID input.amount.currency'],
    [
      'of more than all let off',
      { lines: [{ ...line, discount: '1.1' }], currency: 'EUR' },
      'INVALID input.lines.0.discount',
    ],
    ['of too many lines', { lines: Array(201).fill(line), currency: 'EUR' }, 'INVALID input.lines'],
    [
      'with oneself',
      (partyId: string) => ({ counterpartyId: partyId, currency: 'EUR', lines: [line] }),
      'INVALID input.counterpartyId',
    ],
    [
      'taken by nobody',
      { takenByEmployeeId: 'emp_1', currency: 'EUR', lines: [line] },
      'NOT_FOUND input.takenByEmployeeId',
    ],
    [
      'of nobody',
      { partyId: 'prt_01J00000000000000000000000', currency: 'EUR', lines: [line] },
      'NOT_FOUND input.partyId',
    ],
  ])('is not recorded %s', async (_, given, expected) => {
    const partyId = await bank.organization()
    const more = typeof given === 'function' ? given(partyId) : given
    const input = { partyId, kind: 'ORDER', occurredOn: '2026-01-01', ...more }
    expect(await bank.refusal('recordTransaction', input)).toBe(expected)
  })

  it.each([
    [
      'a product',
      { lines: [{ description: 'A', quantity: MOST, unitPrice: MOST }] },
      'INVALID input.lines.0.amount',
    ],
    ['a sum', { lines: Array(2).fill({ description: 'A', amount: MOST }) }, 'INVALID input.lines'],
    ['a rounded sum', { lines: [{ description: 'A', amount: `${MOST}.999` }] }, 'INVALID input.lines'],
    [
      'a sum that is to be an amount',
      { lines: Array(2).fill({ description: 'A', amount: MOST }), amount: { amount: '1', currency: 'EUR' } },
      'INVALID input.lines',
    ],
  ])('is not recorded with %s of more digits than we keep', async (_, given, expected) => {
    const input = { partyId: await bank.organization(), kind: 'ORDER', occurredOn: '2026-01-01' }
    expect(await bank.refusal('recordTransaction', { ...input, currency: 'EUR', ...given })).toBe(expected)
  })

  it('does not say another sum than its lines', async () => {
    const partyId = await bank.organization()
    const input = {
      partyId,
      kind: 'ORDER',
      occurredOn: '2026-01-01',
      amount: { amount: '100', currency: 'EUR' },
      lines: [line],
    }
    expect(await bank.refusal('recordTransaction', input)).toBe('INVALID input.amount')
  })
})

describe('the transactions of a party', () => {
  it('are listed newest first, in a stretch of days, both included', async () => {
    const partyId = await bank.organization()
    for (const day of ['02', '04', '01', '03']) {
      await bank.transaction(partyId, '1', { occurredOn: `2026-03-${day}`, reference: day })
    }
    const query = `query ($partyId: ID!, $range: DateRangeInput, $first: Int!, $after: String) {
      list: transactions(partyId: $partyId, range: $range, first: $first, after: $after) {
        nodes { reference } edges { cursor } pageInfo { hasNextPage endCursor }
      }
    }`
    const listed = async (range?: object) =>
      (await walk(bank, query, { partyId, range, first: 3 })).flat().map(({ reference }) => reference)
    expect(await listed()).toEqual(['04', '03', '02', '01'])
    expect(await listed({ from: '2026-03-02', to: '2026-03-03' })).toEqual(['03', '02'])
    expect(await listed({ to: '2026-03-01' })).toEqual(['01'])
  })

  it('add up exactly: hundreds, below zero, in several currencies and kinds', async () => {
    const partyId = await bank.organization()
    const inputs = Array.from({ length: 240 }, (_, n) => ({
      amount: { amount: n % 3 === 0 ? '-0.1' : '0.3', currency: n % 2 === 0 ? 'EUR' : 'CNY' },
      kind: n % 4 === 0 ? 'FEE' : 'ORDER',
    }))
    for (let n = 0; n < inputs.length; n += 8) {
      await Promise.all(
        inputs
          .slice(n, n + 8)
          .map((input) => bank.make('recordTransaction', { partyId, occurredOn: '2026-01-01', ...input })),
      )
    }
    const tenths = (kind: string, currency: string) =>
      inputs
        .filter((input) => input.kind === kind && input.amount.currency === currency)
        .map(({ amount }) => (amount.amount === '0.3' ? 3 : -1))
    const total = (kind: string, currency: string) => {
      const all = tenths(kind, currency)
      const sum = all.reduce((a, b) => a + b, 0)
      return { kind, count: all.length, sum: { amount: (sum / 10).toFixed(2), currency } }
    }
    const { totals } = await totalsOf(partyId)
    expect(totals).toEqual([total('FEE', 'EUR'), total('ORDER', 'CNY'), total('ORDER', 'EUR')])
  })

  it('add up exactly when they are very large and very small', async () => {
    const partyId = await bank.organization()
    for (const amount of ['4503599627370497.1', '12345678901234567890.0123456789', '0.0000000001']) {
      await bank.transaction(partyId, amount, { kind: 'DEPOSIT' })
    }
    await bank.transaction(partyId, '4503599627370497.1', { kind: 'FEE' })
    await bank.transaction(partyId, '0.0000000001', { kind: 'INTEREST' })
    const { totals } = await totalsOf(partyId)
    expect(
      totals.map(({ kind, sum }: { kind: string; sum: { amount: string } }) => [kind, sum.amount]),
    ).toEqual([
      ['DEPOSIT', '12350182500861938387.112345679'],
      ['FEE', '4503599627370497.10'],
      ['INTEREST', '0.0000000001'],
    ])
  })

  it('add up to more digits than one amount may have, and the view is still shown', async () => {
    const partyId = await bank.organization()
    for (const sign of ['', '', '-']) await bank.transaction(partyId, `${sign}${MOST}.5`, { kind: 'DEPOSIT' })
    await bank.transaction(partyId, `${MOST}.5`, { kind: 'FEE' })
    await bank.transaction(partyId, `${MOST}.5`, { kind: 'FEE' })
    const { totals } = await totalsOf(partyId)
    expect(totals.map(({ sum }: { sum: { amount: string } }) => sum.amount)).toEqual([
      '99999999999999999999.50',
      '199999999999999999999.00',
    ])
  })

  it('have a last one: that of the latest day, whenever it was recorded', async () => {
    const partyId = await bank.organization()
    const other = await bank.organization()
    await bank.transaction(partyId, '1', { occurredOn: '2026-03-02', reference: 'latest' })
    await bank.transaction(partyId, '1', { occurredOn: '2026-03-01', reference: 'older' })
    await bank.transaction(other, '1', { occurredOn: '2026-03-09', counterpartyId: partyId })
    expect((await totalsOf(partyId)).last).toEqual({ reference: 'latest' })
  })
})
