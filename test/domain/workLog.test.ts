import { describe, expect, it } from 'vitest'
import { countersigned, isCountersigned, isLate, minutesOf } from '../../src/domain/workLog.ts'

const entry = (minutes: number) => ({ text: 'x', minutes, by: 'employee:a', at: '', late: false })
const signature = (entries: number) => ({ by: 'employee:b', at: '', entries })

describe('a work log', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', false],
    ['2026-11-22T16:00:00.000Z', true],
    ['2026-11-21T00:00:00.000Z', false],
  ])('of 22 November in Shanghai is late from midnight there on: %s is %s', (at, late) => {
    expect(isLate('2026-11-22', at, 'Asia/Shanghai')).toBe(late)
  })

  it('is countersigned as far as it was when it was last', () => {
    const log = { entries: [entry(30), entry(90)], countersignatures: [signature(1)] }
    expect([countersigned(log), isCountersigned(log), minutesOf(log)]).toEqual([1, false, 120])
    expect(isCountersigned({ ...log, countersignatures: [signature(1), signature(2)] })).toBe(true)
    expect(countersigned({ countersignatures: [] })).toBe(0)
  })
})
