import { describe, expect, it } from 'vitest'
import type { ObligationData } from '../../src/domain/obligation.ts'
import { obligationChangesAt, obligationCounts } from '../../src/domain/obligationCounts.ts'

const id = (n: number) => String(n).padStart(26, '0')
const DUE_AT = '2026-03-31T15:59:59.999Z'
const BEFORE = '2026-03-31T15:59:59.998Z'

const obligation = {
  lineOfBusiness: 'CUSTOMER',
  dueOn: '2026-03-31',
  dueAt: DUE_AT,
  ownerId: `emp_${id(1)}`,
  unitPath: [`unt_${id(1)}`],
  state: 'OPEN',
} as unknown as ObligationData

const said = (data: ObligationData, now = BEFORE) =>
  obligationCounts(data, now).flatMap(({ scope, time, measure }) =>
    scope === 'institution' ? [`${time.kind === 'DAY' ? time.day : time.kind} ${measure}`] : [],
  )

describe('what an obligation counts for', () => {
  it('is that it is due, in the books of its owner, the unit and the institution', () => {
    expect(obligationCounts(obligation, BEFORE).map(({ scope }) => scope)).toEqual([
      `emp_${id(1)}`,
      `unt_${id(1)}`,
      'institution',
    ])
    expect(said(obligation)).toEqual(['2026-03-31 CUSTOMER.obligation.due'])
  })

  it('is that it is overdue from its time on, for as long as it is open', () => {
    expect(said(obligation, DUE_AT)).toEqual([
      '2026-03-31 CUSTOMER.obligation.due',
      'ALWAYS CUSTOMER.obligation.overdue',
    ])
    expect(obligationChangesAt(obligation, BEFORE)).toBe(DUE_AT)
    expect(obligationChangesAt(obligation, DUE_AT)).toBeUndefined()
    expect(obligationChangesAt({ ...obligation, state: 'KEPT' }, BEFORE)).toBeUndefined()
  })

  it.each([
    ['kept', { state: 'KEPT', keptAt: DUE_AT }],
    ['keptLate', { state: 'KEPT', keptAt: '2026-03-31T16:00:00.000Z' }],
    ['missed', { state: 'MISSED' }],
    ['waived', { state: 'WAIVED' }],
  ] as const)('is on the day it was due that it was %s', (outcome, now) => {
    expect(said({ ...obligation, ...now }, '2026-04-30T00:00:00.000Z')).toEqual([
      '2026-03-31 CUSTOMER.obligation.due',
      `2026-03-31 CUSTOMER.obligation.${outcome}`,
    ])
  })

  it('is nothing when it was cancelled', () => {
    expect(said({ ...obligation, state: 'CANCELLED' })).toEqual([])
  })
})
