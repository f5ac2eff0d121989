import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/local/demo/random.ts'
import { isWorkday, shanghaiInstant, workdayWithin } from '../../../src/local/demo/workdays.ts'

describe('isWorkday', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-05', false, 'the National Day week'],
    ['2025-01-29', false, 'Spring Festival'],
    ['1969-12-31', true, 'a Wednesday before 1970'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkday(date)).toBe(expected)
  })
})

describe('workdayWithin', () => {
  it('finds the one workday there is', () => {
    expect(workdayWithin(seededRandom(1), '2026-11-20', '2026-11-22')).toBe('2026-11-20')
  })

  it('gives the first day when there is none', () => {
    expect(workdayWithin(seededRandom(1), '2026-11-21', '2026-11-22')).toBe('2026-11-21')
  })
})

describe('shanghaiInstant', () => {
  it('is eight hours ahead of UTC, so that early mornings are the day before', () => {
    expect(shanghaiInstant('2026-11-20', 9 * 60 + 30)).toBe('2026-11-20T01:30:00.000Z')
    expect(shanghaiInstant('2026-11-20', 0)).toBe('2026-11-19T16:00:00.000Z')
  })

  it('takes seconds as a fraction of a minute', () => {
    expect(shanghaiInstant('2026-11-20', 600 + 42 / 60)).toBe('2026-11-20T02:00:42.000Z')
  })
})
