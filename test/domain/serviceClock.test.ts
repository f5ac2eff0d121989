import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockReading, nextDue, reactionMinutes } from '../../src/domain/serviceClock.ts'
import {
  mayFollow,
  type ServiceEvent,
  type ServiceStep,
  serviceState,
} from '../../src/domain/serviceRequest.ts'
import { type ServiceStandard, standardsFor } from '../../src/domain/serviceStandard.ts'
import { ELAPSED, OFFICE_HOURS, workingTime } from '../../src/domain/serviceTime.ts'
import { WEEKENDS_ONLY } from '../../src/domain/workingCalendar.ts'

const day = '2026-11-20'
const event = (step: ServiceStep, time: string): ServiceEvent => ({
  step,
  at: `${day}T${time}:00.000Z`,
  by: 'employee:a',
})
const at = (time: string) => ({ now: `${day}T${time}:00.000Z`, time: ELAPSED })
const clock = (indicator: 'FIRST_RESPONSE' | 'RESOLUTION' | 'WAITING_TIME', targetMinutes: number) => ({
  indicator,
  targetMinutes,
})

describe('the clock of a first response', () => {
  it('runs until we answer, and is breached after its target, not at it', () => {
    const events = [event('OPENED', '08:00')]
    const target = clock('FIRST_RESPONSE', 60)
    expect(clockReading({ events }, target, at('09:00'))).toEqual({
      spentMinutes: 60,
      running: true,
      passesAt: `${day}T09:00:00.000Z`,
      breached: false,
      overMinutes: 0,
    })
    expect(clockReading({ events }, target, at('09:30'))).toMatchObject({ breached: true, overMinutes: 30 })
    const answered = [...events, event('RESPONDED', '08:40')]
    expect(clockReading({ events: answered }, target, at('12:00'))).toEqual({
      spentMinutes: 40,
      running: false,
      breached: false,
      overMinutes: 0,
    })
    expect(reactionMinutes({ events: answered })).toBe(40)
    expect(reactionMinutes({ events })).toBe(undefined)
  })
})

describe('the clock of a resolution', () => {
  const events = [
    event('OPENED', '08:00'),
    event('RESPONDED', '08:10'),
    event('WAITING', '08:30'),
    event('RESUMED', '10:00'),
    event('RESOLVED', '10:20'),
    event('REOPENED', '11:00'),
  ]

  it('stands still while we wait for the customer, and goes on when it is opened again', () => {
    const spentAfter = (steps: number, now: string) =>
      clockReading({ events: events.slice(0, steps) }, clock('RESOLUTION', 60), at(now)).spentMinutes
    expect(spentAfter(3, '09:50')).toBe(30)
    expect(spentAfter(4, '10:10')).toBe(40)
    expect(spentAfter(5, '23:00')).toBe(50)
    expect(spentAfter(6, '11:05')).toBe(55)
  })

  it('says when it will pass its target, and when it has', () => {
    const reading = (target: number, now: string) =>
      clockReading({ events }, clock('RESOLUTION', target), at(now))
    expect(reading(60, '11:05')).toMatchObject({ passesAt: `${day}T11:10:00.000Z`, breached: false })
    expect(reading(45, '11:05')).toMatchObject({
      passesAt: `${day}T10:15:00.000Z`,
      breached: true,
      overMinutes: 10,
    })
    expect(nextDue([reading(60, '11:05'), reading(90, '11:05')])).toBe(`${day}T11:10:00.000Z`)
    expect(nextDue([])).toBe(undefined)
  })
})

describe('the clock of waiting', () => {
  it('has stopped when the request is opened', () => {
    const events = [event('OPENED', '08:00')]
    const read = (waitingMinutes: number) =>
      clockReading({ events, waitingMinutes }, clock('WAITING_TIME', 15), at('08:00'))
    expect(read(15)).toMatchObject({ running: false, breached: false })
    expect(read(20)).toMatchObject({ running: false, breached: true, overMinutes: 5 })
  })
})

describe('working hours', () => {
  const time = workingTime(WEEKENDS_ONLY, OFFICE_HOURS, 'Asia/Shanghai')

  it.each([
    // Friday 20 November, 16:00 to Monday 10:00 in Shanghai: an hour, and another.
    ['2026-11-20T08:00:00.000Z', '2026-11-23T02:00:00.000Z', 120],
    // Before work to after work.
    ['2026-11-19T20:00:00.000Z', '2026-11-20T12:00:00.000Z', 480],
    ['2026-11-21T02:00:00.000Z', '2026-11-22T02:00:00.000Z', 0],
    ['2026-11-20T08:00:00.000Z', '2026-11-20T07:00:00.000Z', 0],
  ])('between %s and %s are %i minutes', (from, to, minutes) => {
    expect(time.msBetween(from, to)).toBe(minutes * 60_000)
  })

  it('go on with the next working day', () => {
    expect(time.after('2026-11-20T08:00:00.000Z', 120 * 60_000)).toBe('2026-11-23T02:00:00.000Z')
    expect(time.after('2026-11-21T02:00:00.000Z', 0)).toBe('2026-11-23T01:00:00.000Z')
  })

  it('are as many between a moment and what comes so many after it', () => {
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 9 * 480 * 60_000 }), (from, ms) => {
        const begin = from.toISOString()
        expect(time.msBetween(begin, time.after(begin, ms))).toBe(ms)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a request', () => {
  it('goes from step to step, and is opened again only when it was resolved', () => {
    expect(serviceState({ events: [event('OPENED', '08:00')] })).toBe('OPEN')
    expect(mayFollow('OPEN', 'REOPENED')).toBe(false)
    expect(mayFollow('RESOLVED', 'REOPENED')).toBe(true)
    expect(mayFollow('RESOLVED', 'RESPONDED')).toBe(false)
    expect(mayFollow('WAITING', 'RESUMED')).toBe(true)
  })
})

describe('the standards for a request', () => {
  const standard = (name: string, data: object): ServiceStandard =>
    ({
      id: name,
      meta: { active: true },
      data: { lineOfBusiness: 'CUSTOMER', indicator: 'RESOLUTION', state: 'IN_FORCE', ...data },
    }) as never
  const all = [
    standard('any', {}),
    standard('A', { tier: 'A' }),
    standard('complaint', { kind: 'COMPLAINT' }),
    standard('old', { tier: 'A', kind: 'COMPLAINT', state: 'RETIRED' }),
    standard('waiting', { indicator: 'WAITING_TIME' }),
    standard('other', { lineOfBusiness: 'INVESTOR', tier: 'A', kind: 'COMPLAINT' }),
  ]
  const found = (tier: string | undefined, kind: 'COMPLAINT' | 'ENQUIRY') =>
    standardsFor(all, { lineOfBusiness: 'CUSTOMER', kind, ...(tier && { tier }) }).map(({ id }) => id)

  it('are those that say it most narrowly, by tier before by kind, one for each indicator', () => {
    expect(found('A', 'COMPLAINT')).toEqual(['A', 'waiting'])
    expect(found('B', 'COMPLAINT')).toEqual(['complaint', 'waiting'])
    expect(found(undefined, 'ENQUIRY')).toEqual(['any', 'waiting'])
  })
})
