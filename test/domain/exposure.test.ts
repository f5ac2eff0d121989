import { describe, expect, it } from 'vitest'
import { exposedScopes, exposureCounts, partyExposure } from '../../src/domain/exposure.ts'
import type { Holding } from '../../src/domain/holding.ts'
import type { RelationshipData } from '../../src/domain/relationship.ts'

const id = (n: number) => String(n).padStart(26, '0')
const PARTY = `prt_${id(1)}` as const

function holding(more: Partial<Holding['data']> = {}): Pick<Holding, 'data'> {
  return {
    data: {
      partyId: PARTY,
      kind: 'LOAN',
      product: 'Term loan',
      asOf: '2026-03-09',
      amount: { amount: '1200.5', currency: 'CNY' },
      ...more,
    },
  }
}

const relationship = {
  lineOfBusiness: 'CUSTOMER',
  keepers: [
    { leadId: `emp_${id(1)}`, unitPath: [`unt_${id(1)}`], from: '2026-01-01' },
    { leadId: `emp_${id(2)}`, unitPath: [`unt_${id(1)}`], from: '2026-02-01' },
  ],
} as unknown as RelationshipData

describe('exposure', () => {
  it.each(['LOAN', 'CREDIT_LINE', 'GUARANTEE'] as const)('to a party is the amount of a %s', (kind) => {
    expect(partyExposure(holding({ kind }), '2026-03-10')).toEqual([
      { scope: PARTY, time: { kind: 'ALWAYS' }, measure: 'exposure.CNY', amount: '1200.5' },
    ])
  })

  it.each([
    ['another kind', holding({ kind: 'DEPOSIT' })],
    ['nothing drawn', holding({ amount: { amount: '0', currency: 'CNY' } })],
    ['closed by then', holding({ closedOn: '2026-03-10' })],
  ])('is none of %s', (_, none) => {
    expect(partyExposure(none, '2026-03-10')).toEqual([])
  })

  it('is still there on the day before it is closed', () => {
    expect(partyExposure(holding({ closedOn: '2026-03-11' }), '2026-03-10')).toHaveLength(1)
    expect(partyExposure(holding({ closedOn: '2026-03' }), '2026-03-30')).toHaveLength(1)
    expect(partyExposure(holding({ closedOn: '2026-03' }), '2026-03-31')).toHaveLength(0)
  })

  it('counts for who keeps the relationship now: the sum, and where it is among others', () => {
    const counts = exposureCounts(relationship, [{ currency: 'CNY', amount: '1200.5' }])
    expect(new Set(counts.map(({ scope }) => scope))).toEqual(
      new Set([`emp_${id(2)}`, `unt_${id(1)}`, 'institution']),
    )
    const time = { kind: 'SPREAD', currency: 'CNY' }
    expect(counts.filter(({ scope }) => scope === 'institution')).toEqual([
      { scope: 'institution', time: { kind: 'ALWAYS' }, measure: 'CUSTOMER.exposure.CNY', amount: '1200.5' },
      { scope: 'institution', time, measure: 'CUSTOMER.x.73.count', amount: '1' },
      { scope: 'institution', time, measure: 'CUSTOMER.x.73.sum', amount: '1200.5' },
    ])
  })

  it('below nothing is summed, and stands nowhere among others', () => {
    const counts = exposureCounts(relationship, [{ currency: 'CNY', amount: '-3' }])
    expect(new Set(counts.map(({ measure }) => measure))).toEqual(new Set(['CUSTOMER.exposure.CNY']))
  })

  it('is of no other line of business than the one in which is lent', () => {
    expect(exposedScopes({ ...relationship, lineOfBusiness: 'SUPPLIER' })).toEqual([])
  })
})
