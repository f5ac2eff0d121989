import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/calendarDate.ts'
import { PERIOD_LENGTHS, periodAfter, periodOf } from '../../src/domain/calendarPeriod.ts'

describe('periodOf', () => {
  it.each([
    ['QUARTER', '2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['QUARTER', '2027-01-01', '2027-Q1', '2027-01-01', '2027-03-31'],
    ['QUARTER', '2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['MONTH', '2028-02-29', '2028-02', '2028-02-01', '2028-02-29'],
    ['MONTH', '2026-02-28', '2026-02', '2026-02-01', '2026-02-28'],
    ['HALF_YEAR', '2026-07-01', '2026-H2', '2026-07-01', '2026-12-31'],
    ['YEAR', '2026-07-01', '2026', '2026-01-01', '2026-12-31'],
    ['WEEK', '2026-11-22', '2026-W47', '2026-11-16', '2026-11-22'],
    // ISO 8601: the year of a week is that of its Thursday. https://www.iso.org/iso-8601-date-and-time-format.html
    ['WEEK', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
    ['WEEK', '2024-12-31', '2025-W01', '2024-12-30', '2025-01-05'],
  ] as const)('of %s around %s is %s', (length, day, name, from, to) => {
    expect(periodOf(length, day)).toEqual({ name, from, to })
  })

  it('parts all days: each is in one period, and the next begins where it ends', () => {
    const lengths = fc.constantFrom(...PERIOD_LENGTHS)
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 60_000 }), (length, days) => {
        const day = addDays('1950-01-01', days)
        const period = periodOf(length, day)
        expect(period.from <= day && day <= period.to).toBe(true)
        expect(periodOf(length, period.from)).toEqual(period)
        expect(periodOf(length, period.to)).toEqual(period)
        expect(periodAfter(length, period).from).toBe(addDays(period.to, 1))
        expect(periodAfter(length, period).name > period.name).toBe(true)
      }),
    )
  })
})
