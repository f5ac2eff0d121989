import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfEpochDay, epochDay } from '../../src/domain/calendarDate.ts'
import { earliestDay, isPartialDate, latestDay, precisionOf } from '../../src/domain/partialDate.ts'

describe('a partial date', () => {
  it.each([
    ['2024', 'YEAR', '2024-01-01', '2024-12-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2023-02', 'MONTH', '2023-02-01', '2023-02-28'],
    ['1900-02', 'MONTH', '1900-02-01', '1900-02-28'],
    ['2024-04', 'MONTH', '2024-04-01', '2024-04-30'],
    ['2024-12', 'MONTH', '2024-12-01', '2024-12-31'],
    ['2024-02-29', 'DAY', '2024-02-29', '2024-02-29'],
    ['0001', 'YEAR', '0001-01-01', '0001-12-31'],
    ['9999-12', 'MONTH', '9999-12-01', '9999-12-31'],
    ['9999', 'YEAR', '9999-01-01', '9999-12-31'],
  ])('%s is a %s from %s to %s', (date, precision, earliest, latest) => {
    expect({
      valid: isPartialDate(date),
      precision: precisionOf(date),
      earliest: earliestDay(date),
      latest: latestDay(date),
    }).toEqual({ valid: true, precision, earliest, latest })
  })

  it('covers exactly the days that begin with it', () => {
    const lastButOneYear = epochDay('9998-12-31')
    fc.assert(
      fc.property(
        fc.integer({ min: epochDay('0002-01-01'), max: lastButOneYear }).map(dateOfEpochDay),
        fc.constantFrom(4, 7, 10),
        (day, length) => {
          const date = day.slice(0, length)
          expect(earliestDay(date) <= day && day <= latestDay(date)).toBe(true)
          expect(addDays(earliestDay(date), -1).startsWith(date)).toBe(false)
          expect(addDays(latestDay(date), 1).startsWith(date)).toBe(false)
        },
      ),
    )
  })

  it.each([
    '',
    '0000',
    '24',
    '20245',
    '2024-',
    '2024-13',
    '2024-00',
    '2024-2',
    '2024-02-30',
    '2024-W05',
    '2024-060',
    '2024-02-01-01',
    '202402',
    '2024-02\n',
    '2024-02-01T00:00:00Z',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false)
    const message = `expected YYYY, YYYY-MM or YYYY-MM-DD, but got ${text}`
    expect(() => precisionOf(text)).toThrow(message)
    expect(() => earliestDay(text)).toThrow(message)
    expect(() => latestDay(text)).toThrow(message)
  })
})
