import { describe, expect, it } from 'vitest'
import type { AlertData } from '../../src/domain/alert.ts'
import { alertCounts } from '../../src/domain/alertCounts.ts'

const id = (n: number) => String(n).padStart(26, '0')

const alert = {
  lineOfBusiness: 'CUSTOMER',
  severity: 'HIGH',
  raisedAt: '2026-03-31T17:00:00.000Z',
  ownerId: `emp_${id(1)}`,
  unitPath: [`unt_${id(1)}`],
  state: 'OPEN',
} as unknown as AlertData

const said = (data: AlertData, zone = 'UTC') =>
  alertCounts(data, zone).flatMap(({ scope, time, measure }) =>
    scope === 'institution' && time.kind === 'DAY' ? [`${time.day} ${measure}`] : [],
  )

describe('what an alert counts for', () => {
  it.each(['OPEN', 'RESPONDING'] as const)(
    'is on its day that it was raised, and is open while it is %s',
    (state) => {
      expect(said({ ...alert, state })).toEqual([
        '2026-03-31 CUSTOMER.alert.raised.HIGH',
        '2026-03-31 CUSTOMER.alert.open.HIGH',
      ])
    },
  )

  it('is only that it was raised once it is closed', () => {
    expect(said({ ...alert, state: 'CLOSED' })).toEqual(['2026-03-31 CUSTOMER.alert.raised.HIGH'])
  })

  it("is on the institution's day, in the books of its owner, the unit and the institution", () => {
    expect(said(alert, 'Asia/Shanghai')[0]).toBe('2026-04-01 CUSTOMER.alert.raised.HIGH')
    expect(new Set(alertCounts(alert, 'UTC').map(({ scope }) => scope))).toEqual(
      new Set([`emp_${id(1)}`, `unt_${id(1)}`, 'institution']),
    )
  })
})
