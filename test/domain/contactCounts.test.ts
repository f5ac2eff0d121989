import { describe, expect, it } from 'vitest'
import { contactCounts } from '../../src/domain/contactCounts.ts'
import type { EmployeeId } from '../../src/domain/recordId.ts'
import type { Keeper } from '../../src/domain/relationship.ts'

const id = (n: number) => String(n).padStart(26, '0')
const NORTH: Keeper = { leadId: `emp_${id(1)}`, unitPath: [`unt_${id(1)}`] }
const SOUTH: Keeper = { leadId: `emp_${id(2)}`, unitPath: [`unt_${id(2)}`] }

const CUSTOMER = {
  lineOfBusiness: 'CUSTOMER',
  keepers: [
    { ...NORTH, from: '2026-03-01' },
    { ...SOUTH, from: '2026-03-10' },
  ],
} as const
const INVESTOR = { lineOfBusiness: 'INVESTOR', keepers: [{ ...SOUTH, from: '2026-01-01' }] } as const

const call = (occurredAt: string) => ({ channel: 'PHONE', initiation: 'HUMAN', occurredAt }) as const

describe('what a contact counts for', () => {
  it('is one on its day for the books that the relationship was in on that day', () => {
    const counts = contactCounts(call('2026-03-09T08:00:00.000Z'), [CUSTOMER], 'Asia/Shanghai')
    expect(counts.map(({ scope }) => scope)).toEqual([NORTH.leadId, ...NORTH.unitPath, 'institution'])
    expect(counts[0]).toEqual({
      scope: NORTH.leadId,
      time: { kind: 'DAY', day: '2026-03-09' },
      measure: 'CUSTOMER.contact.PHONE.HUMAN',
      amount: '1',
    })
  })

  it("is of the institution's day: late in the evening of one is early on the next", () => {
    const leadsOf = (zone: string): readonly EmployeeId[] =>
      contactCounts(call('2026-03-09T17:00:00.000Z'), [CUSTOMER], zone).flatMap(({ scope }) =>
        scope.startsWith('emp_') ? [scope as EmployeeId] : [],
      )
    expect(leadsOf('Europe/Lisbon')).toEqual([NORTH.leadId])
    expect(leadsOf('Asia/Shanghai')).toEqual([SOUTH.leadId])
  })

  it('is one for each relationship, and none for one that was not there yet', () => {
    const measures = (at: string) =>
      contactCounts(call(at), [CUSTOMER, INVESTOR], 'UTC').flatMap(({ scope, measure }) =>
        scope === 'institution' ? [measure] : [],
      )
    expect(measures('2026-03-09T08:00:00.000Z')).toEqual([
      'CUSTOMER.contact.PHONE.HUMAN',
      'INVESTOR.contact.PHONE.HUMAN',
    ])
    expect(measures('2026-02-09T08:00:00.000Z')).toEqual(['INVESTOR.contact.PHONE.HUMAN'])
  })
})
