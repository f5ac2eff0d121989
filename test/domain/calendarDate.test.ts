import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateInZone,
  dateOfEpochDay,
  daysBetween,
  epochDay,
  FIRST_DATE,
  isCalendarDate,
  LAST_DATE,
} from '../../src/domain/calendarDate.ts'

const anyDay = fc.integer({ min: epochDay(FIRST_DATE), max: epochDay(LAST_DATE) })

/** The Gregorian rule, said independently of the engine's dates. */
const daysInMonth = (year: number, month: number) => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

describe('isCalendarDate', () => {
  it('follows the Gregorian rule for every year, month and day number', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
        expect(isCalendarDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)).toBe(exists)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '0000-01-01',
    '10000-01-01',
    '2024-1-1',
    '20240101',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '2024-01',
    '-001-01-01',
    '٢٠٢٤-٠١-٠١',
    '２０２４-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })
})

describe('epochDay', () => {
  // Days from 0001-01-01 to 1970-01-01: Rata Die 719163, less 1.
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('counts %s as day %d', (date, day) => {
    expect(epochDay(date)).toBe(day)
    expect(dateOfEpochDay(day)).toBe(date)
  })

  it('comes back from dateOfEpochDay, in the same order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(epochDay(dateOfEpochDay(a))).toBe(a)
        expect(dateOfEpochDay(a) < dateOfEpochDay(b)).toBe(a < b)
      }),
    )
  })

  it('refuses what is not a date', () => {
    expect(() => epochDay('2023-02-30')).toThrow('expected a date YYYY-MM-DD, but got 2023-02-30')
  })
})

describe('addDays', () => {
  it('crosses a leap day, a year and a century', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('1900-03-01', -1)).toBe('1900-02-28')
  })

  it('is undone by daysBetween', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = [dateOfEpochDay(a), dateOfEpochDay(b)]
        expect(addDays(from, daysBetween(from, to))).toBe(to)
      }),
    )
  })

  it.each([
    [LAST_DATE, 1],
    [FIRST_DATE, -1],
    ['2024-01-01', 0.5],
    ['2024-01-01', Number.NaN],
    ['2024-01-01', Number.POSITIVE_INFINITY],
  ])('refuses %s plus %d', (date, days) => {
    expect(() => addDays(date, days)).toThrow(RangeError)
  })
})

describe('dateInZone', () => {
  it('is the day on the calendar there, not in UTC', () => {
    const lateEvening = new Date('2024-12-31T16:30:00Z')
    expect(dateInZone(lateEvening, 'Asia/Shanghai')).toBe('2025-01-01')
    expect(dateInZone(lateEvening, 'UTC')).toBe('2024-12-31')
    expect(dateInZone(new Date('2025-01-01T04:59:59Z'), 'America/New_York')).toBe('2024-12-31')
  })

  it('follows summer time', () => {
    expect(dateInZone(new Date('2024-07-01T23:30:00Z'), 'Europe/London')).toBe('2024-07-02')
    expect(dateInZone(new Date('2024-01-01T23:30:00Z'), 'Europe/London')).toBe('2024-01-01')
  })

  it('counts Gregorian days before 1582 too, as isCalendarDate does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dateInZone(new Date(day * 86_400_000), 'UTC')).toBe(dateOfEpochDay(day))
      }),
    )
  })

  it('refuses years it cannot write', () => {
    expect(() => dateInZone(new Date('0000-12-31T12:00:00Z'), 'UTC')).toThrow(RangeError)
    expect(() => dateInZone(new Date('9999-12-31T20:00:00Z'), 'Asia/Shanghai')).toThrow(RangeError)
  })

  it('refuses a zone nobody knows, and a moment that is none', () => {
    expect(() => dateInZone(new Date(0), 'Mars/Olympus')).toThrow(RangeError)
    expect(() => dateInZone(new Date(Number.NaN), 'UTC')).toThrow(RangeError)
  })
})
