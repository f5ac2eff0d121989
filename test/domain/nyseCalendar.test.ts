import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/calendarDate.ts'
import { nyseCalendar, nyseHolidays, openingAfter } from '../../src/domain/nyseCalendar.ts'

const calendar = nyseCalendar()

/** As the exchange published them: "NYSE Holidays and Trading Hours", and its press releases of the years before. */
const PUBLISHED: Readonly<Record<number, string>> = {
  2021: '01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24',
  2022: '01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26',
  2023: '01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25',
  2024: '01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25',
  2025: '01-01 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25',
  2026: '01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25',
  2027: '01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24',
  2028: '01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25',
}

function tradingDays(year: number): number {
  let count = 0
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    if (calendar.isWorkingDay(date)) count += 1
  }
  return count
}

describe('the New York Stock Exchange', () => {
  it.each(Object.entries(PUBLISHED))('keeps the holidays of %s that it published', (year, days) => {
    expect(nyseHolidays(Number(year)).map((date) => date.slice(5))).toEqual(days.split(' '))
  })

  it.each([
    // As many as its statistics count for each year.
    [2001, 248],
    [2004, 252],
    [2007, 251],
    [2012, 250],
    [2018, 251],
    [2020, 253],
    [2021, 252],
    [2022, 251],
    [2023, 250],
    [2024, 252],
    [2025, 250],
  ])('traded in %i on %i days, without those on which it stayed closed by no rule', (year, days) => {
    expect(tradingDays(year)).toBe(days)
  })

  it.each(['2001-09-11', '2001-09-14', '2004-06-11', '2012-10-30', '2018-12-05', '2025-01-09'])(
    'stayed closed on %s',
    (date) => {
      expect(calendar.isWorkingDay(date)).toBe(false)
    },
  )

  it('trades on the last day of a year before a New Year on a Saturday', () => {
    expect(calendar.isWorkingDay('2021-12-31')).toBe(true)
    expect(calendar.isWorkingDay('2010-12-31')).toBe(true)
  })

  it('kept no Juneteenth before 2022', () => {
    expect(calendar.isWorkingDay('2020-06-19')).toBe(true)
  })

  it('stays closed on a day that somebody says it does', () => {
    expect(nyseCalendar(['2026-11-24']).isWorkingDay('2026-11-24')).toBe(false)
    expect(calendar.isWorkingDay('2026-11-24')).toBe(true)
  })

  it('is known from the year on in which its holidays became what they are', () => {
    expect([calendar.knows('1997-12-31'), calendar.knows('1998-01-01')]).toEqual([false, true])
  })

  it('opens at 09:30 in New York, in winter and in summer', () => {
    expect(openingAfter(calendar, '2026-01-15')).toBe('2026-01-16T14:30:00.000Z')
    expect(openingAfter(calendar, '2026-07-02')).toBe('2026-07-06T13:30:00.000Z')
  })
})
