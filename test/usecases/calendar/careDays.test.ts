import { describe, expect, it } from 'vitest'
import { type CareDay, careDaysWithin, type OwnDays } from '../../../src/domain/careDay.ts'
import { chineseCalendar } from '../../../src/usecases/calendar/chineseCalendar.ts'

const lunar = await chineseCalendar()

function daysOf(careDay: CareDay, of: OwnDays, from: string, to: string) {
  return careDaysWithin(careDay, of, { from, to, lunar })
}

// The Hong Kong Observatory's Gregorian-Lunar Calendar Conversion Table.
// https://www.hko.gov.hk/en/gts/time/conversion.htm
describe('a lunar birthday', () => {
  it('is on the day of the same month and day', () => {
    // 1990-07-01 was 闰五月 初九 of 1990, which had a leap fifth month: in a year without, the fifth month's.
    expect(lunar.lunarDateOf('1990-07-01')).toEqual({ year: 1990, month: 5, leap: true, day: 9 })
    expect(daysOf('BIRTHDAY_LUNAR', { birthDate: '1990-07-01' }, '2026-01-01', '2026-12-31')).toEqual([
      '2026-06-23',
    ])
  })

  it('is in the leap month of a year that has the same one', () => {
    // 2023-03-25: 闰二月 初四. 2042 has the same leap month again, 2025 has another.
    expect(lunar.lunarDateOf('2023-03-25')).toEqual({ year: 2023, month: 2, leap: true, day: 4 })
    expect(daysOf('BIRTHDAY_LUNAR', { birthDate: '2023-03-25' }, '2042-01-01', '2042-12-31')).toEqual([
      '2042-03-25',
    ])
    expect(daysOf('BIRTHDAY_LUNAR', { birthDate: '2023-03-25' }, '2025-01-01', '2025-12-31')).toEqual([
      '2025-03-03',
    ])
  })

  it('of the regular month is not in the leap month that follows it', () => {
    // 2025: the sixth month from 25 June, its leap month from 25 July.
    expect(lunar.lunarDateOf('2025-07-25')).toEqual({ year: 2025, month: 6, leap: true, day: 1 })
    expect(lunar.lunarDateOf('2001-07-21')).toEqual({ year: 2001, month: 6, leap: false, day: 1 })
    expect(daysOf('BIRTHDAY_LUNAR', { birthDate: '2001-07-21' }, '2025-01-01', '2025-12-31')).toEqual([
      '2025-06-25',
    ])
  })

  it('on day 30 is on day 29 of a month that has no more', () => {
    // 2025-01-28 was 腊月廿九, the last day of that year.
    const born = lunar.dateOf({ year: 2023, month: 12, leap: false, day: 30 })
    expect(born).toBe('2024-02-09')
    expect(daysOf('BIRTHDAY_LUNAR', { birthDate: born }, '2025-01-01', '2025-12-31')).toEqual(['2025-01-28'])
  })

  it('may come twice in a solar year, or not at all', () => {
    const birthDate = lunar.dateOf({ year: 1980, month: 12, leap: false, day: 1 })
    const inYear = (year: number) => daysOf('BIRTHDAY_LUNAR', { birthDate }, `${year}-01-01`, `${year}-12-31`)
    const counts = Array.from({ length: 30 }, (_, n) => inYear(2000 + n).length)
    expect(counts).toContain(2)
    expect(counts).toContain(0)
    expect(counts.reduce((a, b) => a + b)).toBe(30)
  })
})

describe('a solar day', () => {
  it('of 29 February is the day before 1 March in a year without', () => {
    const of = { birthDate: '1992-02-29' }
    expect(daysOf('BIRTHDAY_SOLAR', of, '2026-01-01', '2028-12-31')).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
  })

  it('is not the day of birth itself, and is none when the day is not known', () => {
    expect(daysOf('FOUNDING_DAY', { foundedOn: '2026-03-09' }, '2026-01-01', '2027-12-31')).toEqual([
      '2027-03-09',
    ])
    expect(daysOf('BIRTHDAY_SOLAR', { birthDate: '1992' }, '2026-01-01', '2027-12-31')).toEqual([])
    expect(daysOf('BIRTHDAY_LUNAR', { birthDate: '1992-02' }, '2026-01-01', '2027-12-31')).toEqual([])
    expect(daysOf('BIRTHDAY_SOLAR', {}, '2026-01-01', '2027-12-31')).toEqual([])
  })
})

describe('a festival', () => {
  // 国务院办公厅关于2026年部分节假日安排的通知: 端午 19 June, 中秋 25 September; 春节 is 17 February.
  it.each([
    ['SPRING_FESTIVAL', '2026-02-17'],
    ['DRAGON_BOAT_FESTIVAL', '2026-06-19'],
    ['MID_AUTUMN_FESTIVAL', '2026-09-25'],
    ['NATIONAL_DAY', '2026-10-01'],
    ['LANTERN_FESTIVAL', '2026-03-03'],
    ['DOUBLE_NINTH_FESTIVAL', '2026-10-18'],
    ['NEW_YEAR', '2026-01-01'],
  ] as const)('%s of 2026 is on %s', (careDay, day) => {
    expect(daysOf(careDay, {}, '2026-01-01', '2026-12-31')).toEqual([day])
  })
})

describe('the Chinese calendar', () => {
  it('has no day that a month does not have', () => {
    expect(lunar.daysInMonth({ year: 2026, month: 2, leap: true })).toBeUndefined()
    expect(() => lunar.dateOf({ year: 2026, month: 2, leap: true, day: 1 })).toThrow(RangeError)
    expect(() => lunar.dateOf({ year: 2026, month: 1, leap: false, day: 31 })).toThrow(RangeError)
  })
})
