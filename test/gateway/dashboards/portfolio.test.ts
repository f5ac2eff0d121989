import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { portfolioOf } from './asked.ts'

let gateway: Gateway
let bank: Bank
let now = new Date('2026-03-02T02:00:00.000Z')

beforeAll(async () => {
  gateway = await startGateway({ now: () => now })
  bank = bankOf(gateway)
})

const at = (instant: string) => {
  now = new Date(instant)
}

describe('a portfolio', () => {
  it('says how a book stood before a period, what happened in it, and how it stands', async () => {
    const unitId = await bank.unit()
    const [lead, other] = [await bank.employee(unitId, 'Lead'), await bank.employee(unitId, 'Other')]
    const [acme, brio, cato] = [
      await bank.organization('Acme'),
      await bank.organization('Brio'),
      await bank.organization('Cato'),
    ]
    await bank.relationship({ partyId: acme, unitId, lead }, { openedOn: '2026-02-01', tier: 'A' })
    const id = await bank.relationship({ partyId: brio, unitId, lead }, { openedOn: '2026-02-10', tier: 'B' })
    at('2026-03-10T02:00:00.000Z')
    await bank.relationship({ partyId: cato, unitId, lead })
    await bank.contact(acme, '2026-03-09T08:30:00Z')
    await bank.contact(acme, '2026-03-09T17:30:00Z', { channel: 'EMAIL', initiation: 'AUTOMATED' })
    await bank.contact(acme, '2026-02-09T08:30:00Z')
    at('2026-03-20T02:00:00.000Z')
    const coverage = [{ employeeId: other, part: 'LEAD' }]
    await bank.make('reassignCoverage', { id, expectedVersion: 1, coverage, reason: 'leave' })
    await settled(gateway)

    const march = { from: '2026-03-01', to: '2026-03-31' }
    const mine = await portfolioOf(gateway, { employeeId: lead }, march)
    expect(mine).toMatchObject({
      kept: { opening: 2, in: 1, out: 1, closing: 2 },
      moves: { new: 1, wonBack: 0, handedIn: 0, lost: 0, handedOut: 1 },
      byTier: [
        { tier: null, movement: { opening: 0, in: 1, out: 0, closing: 1 } },
        { tier: 'A', movement: { opening: 1, in: 0, out: 0, closing: 1 } },
        { tier: 'B', movement: { opening: 1, in: 0, out: 1, closing: 0 } },
      ],
      humanContacts: 1,
      automatedContacts: 1,
      contacts: [
        { channel: 'PHONE', human: 1, automated: 0 },
        { channel: 'EMAIL', human: 0, automated: 1 },
      ],
    })
    const others = await portfolioOf(gateway, { employeeId: other }, march)
    expect(others.moves).toEqual({ new: 0, wonBack: 0, handedIn: 1, lost: 0, handedOut: 0 })
    const unit = await portfolioOf(gateway, { unitId }, march)
    expect(unit.kept).toEqual({ opening: 2, in: 1, out: 0, closing: 3 })
  })

  it('counts contacts anew, in the book of their day, when it is learned later whose it was', async () => {
    const unitId = await bank.unit()
    const lead = await bank.employee(unitId)
    const partyId = await bank.organization('Dana')
    await bank.contact(partyId, '2026-03-09T08:30:00Z')
    await bank.contact(partyId, '2026-03-15T08:30:00Z')
    await settled(gateway)
    const march = { from: '2026-03-01', to: '2026-03-31' }
    expect((await portfolioOf(gateway, { unitId }, march)).humanContacts).toBe(0)
    await bank.relationship({ partyId, unitId, lead }, { openedOn: '2026-03-10' })
    await settled(gateway)
    expect((await portfolioOf(gateway, { unitId }, march)).humanContacts).toBe(1)
  })

  it('adds up exposure, and says how much of it is with few', async () => {
    const unitId = await bank.unit()
    const lead = await bank.employee(unitId)
    const loan = async (amount: string, kind = 'LOAN') => {
      const partyId = await bank.organization(`Debtor of ${amount}`)
      const id = await bank.relationship({ partyId, unitId, lead })
      await bank.holding(partyId, 'Term loan', { kind, amount: { amount, currency: 'CNY' } })
      await bank.holding(partyId, 'Account', { amount: { amount: '999', currency: 'CNY' } })
      return id
    }
    for (const amount of ['4', '1', '10.00', '2']) await loan(amount)
    await loan('3', 'GUARANTEE')
    await settled(gateway)
    const { exposure, concentration } = await portfolioOf(
      gateway,
      { unitId },
      { from: '2026-03-01', to: '2026-03-31' },
    )
    expect(exposure).toEqual([{ amount: '20.00', currency: 'CNY' }])
    expect(concentration).toHaveLength(1)
    expect(concentration[0]).toMatchObject({ currency: 'CNY', relationships: 5 })
    expect(concentration[0].gini.atLeast).toBeCloseTo(0.4, 12)
    expect(concentration[0].topShares[3]).toEqual({
      percent: 20,
      relationships: 1,
      share: { atLeast: 0.5, atMost: 0.5 },
    })
    expect(concentration[0].lorenz[3]).toEqual({
      relationships: 3,
      exposure: { amount: '6.00' },
      relationshipShare: 0.6,
      exposureShare: 0.3,
    })
  })

  it.each([
    [{ from: '2026-03-02', to: '2026-03-01' }, 'to must not be before from'],
    [{ from: '2026-01-01', to: '2027-02-05' }, '400 days at most, but has 401'],
    [{ from: '0001-01-01', to: '0001-01-02' }, 'must be from 1900-01-01'],
  ])('is of no such period: %o', async (period, message) => {
    await expect(portfolioOf(gateway, { institution: true }, period)).rejects.toThrow(message)
  })

  it('is null of nobody, and of what was never there', async () => {
    const nobody = { unitId: 'unt_00000000000000000000000001' }
    expect(await portfolioOf(gateway, nobody, { from: '2026-03-01', to: '2026-03-01' })).toBeNull()
  })
})
