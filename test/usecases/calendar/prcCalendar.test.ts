import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  WEEKENDS_ONLY,
} from '../../../src/domain/workingCalendar.ts'
import { prcCalendar } from '../../../src/usecases/calendar/prcCalendar.ts'

const prc = await prcCalendar()

// 国务院办公厅关于2026年部分节假日安排的通知, 2025-11-04. https://politics.gmw.cn/2025-11/04/content_38391083.htm
describe('the working days of the PRC in 2026', () => {
  it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    'have the weekend day %s, made up for a holiday',
    (day) => {
      expect(prc.isWorkingDay(day)).toBe(true)
      expect(WEEKENDS_ONLY.isWorkingDay(day)).toBe(false)
    },
  )

  it.each([
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])('leave out %s to %s', (from, to) => {
    expect([prc.isWorkingDay(from), prc.isWorkingDay(to)]).toEqual([false, false])
  })

  it('are found from holidays on, both ways', () => {
    expect(previousWorkingDay(prc, '2026-02-17')).toBe('2026-02-14')
    expect(nextWorkingDay(prc, '2026-02-17')).toBe('2026-02-24')
    expect(nextWorkingDay(prc, '2026-02-14')).toBe('2026-02-14')
  })

  it('are counted over holidays and made-up days', () => {
    expect(addWorkingDays(prc, '2026-02-13', 2)).toBe('2026-02-24')
    expect(addWorkingDays(prc, '2026-02-24', -2)).toBe('2026-02-13')
    expect(addWorkingDays(prc, '2026-10-03', 0)).toBe('2026-10-08')
    expect(() => addWorkingDays(prc, '2026-10-03', 0.5)).toThrow(RangeError)
  })
})

describe('the working days of a year that was not announced', () => {
  it('are Monday to Friday, and the calendar says that it does not know better', () => {
    expect([prc.knows('2026-12-31'), prc.knows('2004-01-01')]).toEqual([true, true])
    expect([prc.knows('2099-01-01'), prc.knows('2003-12-31')]).toEqual([false, false])
    expect(prc.isWorkingDay('2099-10-01')).toBe(true)
    expect(prc.isWorkingDay('2099-10-03')).toBe(false)
  })
})

describe('the calendar in a process of Node by itself', () => {
  it('is there too: the library is CommonJS, which Node imports otherwise than a bundle does', () => {
    const file = new URL('../../../src/usecases/calendar/prcCalendar.ts', import.meta.url).href
    const script = `const { prcCalendar } = await import('${file}')
      console.log((await prcCalendar()).isWorkingDay('2026-10-10'))`
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()).toBe('true\n')
  })
})
