import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

describe('the type of an investor', () => {
  it('is part of the role, and told with it', async () => {
    const role = { kind: 'INVESTOR', investorType: 'FUND', validFrom: '2019' }
    const { roles } = await bank.make(
      'registerOrganization',
      { names: [{ legal: 'Eldermere Fund' }], roles: [role, { kind: 'OTHER' }] },
      'roles { kind investorType validFrom }',
    )
    expect(roles).toEqual([role, { kind: 'OTHER', investorType: null, validFrom: null }])
  })

  it('is refused of who is no investor', async () => {
    const input = { names: [{ full: 'Ann' }], roles: [{ kind: 'CUSTOMER', investorType: 'INDIVIDUAL' }] }
    expect(await bank.refusal('registerPerson', input)).toBe('INVALID input.roles.0.investorType')
  })
})

describe('the target of an investor', () => {
  const target = {
    security: { scheme: 'TICKER', code: '600036.SH' },
    quantity: '5000000',
    value: { amount: '34350000.00', currency: 'CNY' },
    by: '2027-06-30',
    reason: 'Underweight against its peers',
  }

  async function relationship(lineOfBusiness: string): Promise<string> {
    const unitId = await bank.unit()
    const lead = await bank.employee(unitId)
    return bank.relationship({ partyId: await bank.organization(), unitId, lead }, { lineOfBusiness })
  }

  const SHOWN = 'version investorTarget { scheme code quantity value { amount currency } by reason }'

  it('is set, changed and taken away; the history keeps it', async () => {
    const id = await relationship('INVESTOR')
    const { security, ...said } = target
    const set = await bank.make('setInvestorTarget', { id, expectedVersion: 1, target }, SHOWN)
    expect(set).toEqual({ version: 2, investorTarget: { ...security, ...said } })

    const tiered = await bank.make('setRelationshipTier', { id, expectedVersion: 2, tier: 'A' }, SHOWN)
    expect(tiered.investorTarget).toMatchObject({ quantity: '5000000' })

    expect(await bank.make('setInvestorTarget', { id, expectedVersion: 3 }, SHOWN)).toEqual({
      version: 4,
      investorTarget: null,
    })
    const { history } = await bank.ask(
      `{ history(id: "${id}", first: 9) { nodes { record { ... on Relationship { ${SHOWN} } } } } }`,
    )
    expect(
      history.nodes.map(({ record }: never) => (record as { investorTarget: unknown }).investorTarget),
    ).toEqual([null, expect.anything(), expect.anything(), null])
  })

  it.each([
    ['of nothing', { quantity: null, value: null }, 'INVALID input.target'],
    ['of no shares', { quantity: '0' }, 'INVALID input.target.quantity'],
    [
      'of less than nothing',
      { value: { amount: '-1', currency: 'CNY' } },
      'INVALID input.target.value.amount',
    ],
    ['of no security', { security: { scheme: 'ISIN', code: 'x' } }, 'INVALID input.target.security.code'],
    ['without a reason', { reason: ' ' }, 'INVALID input.target.reason'],
  ])('is not set %s', async (_, more, expected) => {
    const id = await relationship('INVESTOR')
    const input = { id, expectedVersion: 1, target: { ...target, ...more } }
    expect(await bank.refusal('setInvestorTarget', input)).toBe(expected)
  })

  it('is for investors alone', async () => {
    const id = await relationship('CUSTOMER')
    expect(await bank.refusal('setInvestorTarget', { id, expectedVersion: 1, target })).toBe(
      'INVALID_STATE input.id',
    )
  })
})
