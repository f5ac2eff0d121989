import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

const HOLDING = `version party { id } kind product number amount { amount currency } quantity asOf
  openedOn closedOn status`

const whole = (partyId: string) => ({
  partyId,
  kind: 'LOAN',
  product: 'Working capital',
  number: 'L-4711',
  amount: { amount: '-1500000.50', currency: 'CNY' },
  quantity: '1',
  asOf: '2026-03-09',
  openedOn: '2020-05',
  closedOn: '2027',
  status: 'running, OK',
})

describe('a holding', () => {
  it('is recorded, read back whole, and given its state of a later day', async () => {
    const partyId = await bank.organization()
    const { partyId: _, ...said } = whole(partyId)
    const made = await bank.make('recordHolding', whole(partyId), `id ${HOLDING}`)
    const expected = { ...said, version: 1, party: { id: partyId } }
    expect(made).toEqual({ id: made.id, ...expected })

    const later = { id: made.id, expectedVersion: 1, ...whole(partyId), amount: null, asOf: '2026-04-09' }
    expect(await bank.make('recordHolding', later, HOLDING)).toEqual({
      ...expected,
      version: 2,
      amount: null,
      asOf: '2026-04-09',
    })
    const { holdings } = await bank.ask(
      `{ holdings(partyId: "${partyId}", first: 5) { nodes { version asOf } } }`,
    )
    expect(holdings.nodes).toEqual([{ version: 2, asOf: '2026-04-09' }])
  })

  it.each([
    ['of nobody', { partyId: 'prt_01J00000000000000000000000' }, 'NOT_FOUND input.partyId'],
    ['of nothing', { product: ' ' }, 'INVALID input.product'],
    ['in no currency', { amount: { amount: '1', currency: 'eur' } }, 'INVALID input.amount.currency'],
    ['closed before it was opened', { openedOn: '2021', closedOn: '2020-12' }, 'INVALID input.closedOn'],
    ['with an id and no version', { id: 'hld_1' }, 'INVALID input.expectedVersion'],
    ['that is not there', { id: 'hld_1', expectedVersion: 1 }, 'NOT_FOUND input.id'],
  ])('is not recorded %s', async (_, more, expected) => {
    const input = { ...whole(await bank.organization()), ...more }
    expect(await bank.refusal('recordHolding', input)).toBe(expected)
  })

  it('does not change hands, nor from an older version', async () => {
    const [partyId, other] = [await bank.organization(), await bank.organization()]
    const id = await bank.holding(partyId)
    const input = { ...whole(partyId), id }
    expect(await bank.refusal('recordHolding', { ...input, partyId: other, expectedVersion: 1 })).toBe(
      'INVALID input.partyId',
    )
    expect(await bank.refusal('recordHolding', { ...input, expectedVersion: 2 })).toBe(
      'VERSION_CONFLICT input.expectedVersion',
    )
  })

  it('is listed newest first, by when it was first recorded', async () => {
    const partyId = await bank.organization()
    const ids: string[] = []
    for (const product of ['A', 'B', 'C']) ids.push(await bank.holding(partyId, product))
    await bank.make('recordHolding', { ...whole(partyId), product: 'A2', id: ids[0], expectedVersion: 1 })
    const query = `query ($partyId: ID!, $first: Int!, $after: String) {
      list: holdings(partyId: $partyId, first: $first, after: $after) {
        nodes { product } edges { cursor } pageInfo { hasNextPage endCursor }
      }
    }`
    const pages = await walk(bank, query, { partyId, first: 2 })
    expect(pages).toEqual([[{ product: 'C' }, { product: 'B' }], [{ product: 'A2' }]])
  })
})
