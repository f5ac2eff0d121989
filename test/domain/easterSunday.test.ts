import { describe, expect, it } from 'vitest'
import { easterSunday } from '../../src/domain/easterSunday.ts'

describe('Easter Sunday', () => {
  it.each([
    // The examples of Meeus, Astronomical Algorithms, chapter 8.
    [1818, '1818-03-22'],
    [1954, '1954-04-18'],
    [1991, '1991-03-31'],
    [1992, '1992-04-19'],
    [1993, '1993-04-11'],
    [2000, '2000-04-23'],
    // The latest it can be.
    [1943, '1943-04-25'],
    [2038, '2038-04-25'],
    [2025, '2025-04-20'],
  ])('of %i is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })

  it('is a Sunday from 22 March to 25 April, in every year there is', () => {
    for (let year = 1583; year <= 9999; year += 1) {
      const date = easterSunday(year)
      expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe(0)
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true)
    }
  })

  it.each([1582, 10_000, 2024.5, Number.NaN])('is refused for the year %d', (year) => {
    expect(() => easterSunday(year)).toThrow(/year must be a whole number from 1583 to 9999/)
  })
})
