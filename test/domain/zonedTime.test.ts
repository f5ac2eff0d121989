import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateInZone } from '../../src/domain/calendarDate.ts'
import { endOfDay, instantAt, startOfDay } from '../../src/domain/zonedTime.ts'

const NEVER_CHANGES = 'Asia/Shanghai'

describe('instantAt', () => {
  it.each([
    ['2026-11-22', '09:30', NEVER_CHANGES, '2026-11-22T01:30:00.000Z'],
    ['2026-07-01', '09:30', 'America/New_York', '2026-07-01T13:30:00.000Z'],
    ['2026-12-01', '09:30', 'America/New_York', '2026-12-01T14:30:00.000Z'],
    ['2026-11-22', '00:00', 'Asia/Kathmandu', '2026-11-21T18:15:00.000Z'],
  ])('is %s %s on the clocks of %s', (date, time, zone, expected) => {
    expect(instantAt(date, time, zone)).toBe(expected)
  })

  it('is the first moment of a time that clocks show twice', () => {
    // New York, 2026-11-01: 02:00 EDT becomes 01:00 EST.
    expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
  })

  it('is the moment of the change for a time that clocks never show', () => {
    // New York, 2026-03-08: 02:00 EST becomes 03:00 EDT.
    expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z')
  })

  it.each([
    ['2026-02-29', '09:30', NEVER_CHANGES],
    ['2026-02-28', '24:00', NEVER_CHANGES],
    ['2026-02-28', '09:30', 'Middle-earth/Shire'],
  ])('refuses %s %s in %s', (date, time, zone) => {
    expect(() => instantAt(date, time, zone)).toThrow(RangeError)
  })
})

describe('a day in a zone', () => {
  it.each([
    ['of 24 hours', '2026-12-31', NEVER_CHANGES, '2026-12-30T16:00:00.000Z', '2026-12-31T15:59:59.999Z'],
    ['of 23 hours', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['of 25 hours', '2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    // 2018-11-04: midnight became 01:00.
    [
      'without a midnight',
      '2018-11-04',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00.000Z',
      '2018-11-05T01:59:59.999Z',
    ],
    // 2018-02-17: midnight became 23:00 of the same day.
    [
      'with 23:00 twice',
      '2018-02-17',
      'America/Sao_Paulo',
      '2018-02-17T02:00:00.000Z',
      '2018-02-18T02:59:59.999Z',
    ],
    // 2010-11-07: 00:01 became 23:01 of the day before.
    [
      'that comes back',
      '2010-11-06',
      'America/St_Johns',
      '2010-11-06T02:30:00.000Z',
      '2010-11-07T03:29:59.999Z',
    ],
  ])('%s begins and ends: %s in %s', (_, day, zone, starts, ends) => {
    expect([startOfDay(day, zone), endOfDay(day, zone)]).toEqual([starts, ends])
  })

  it('that a zone leaves out ends as it begins', () => {
    // Samoa went from 29 to 31 December 2011.
    const ends = '2011-12-30T09:59:59.999Z'
    expect([endOfDay('2011-12-29', 'Pacific/Apia'), endOfDay('2011-12-30', 'Pacific/Apia')]).toEqual([
      ends,
      ends,
    ])
    expect(startOfDay('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
  })

  it('is that day on the calendars of the zone from its first moment to its last', () => {
    const zones = fc.constantFrom(
      NEVER_CHANGES,
      'Europe/London',
      'America/New_York',
      'Africa/Cairo',
      'Asia/Tehran',
    )
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 9_000 }), (zone, days) => {
        const day = addDays('2012-01-01', days)
        const [starts, ends] = [new Date(startOfDay(day, zone)), new Date(endOfDay(day, zone))]
        expect([dateInZone(starts, zone), dateInZone(ends, zone)]).toEqual([day, day])
        expect(dateInZone(new Date(ends.getTime() + 1), zone)).toBe(addDays(day, 1))
        expect(dateInZone(new Date(starts.getTime() - 1), zone)).toBe(addDays(day, -1))
      }),
    )
  })
})

describe('the first and the last day there are', () => {
  it.each([
    ['0001-01-01', NEVER_CHANGES, '0001-01-01T00:00:00.000Z', '0001-01-01T15:54:16.999Z'],
    ['0001-01-01', 'America/New_York', '0001-01-01T04:56:02.000Z', '0001-01-02T04:56:01.999Z'],
    ['9999-12-31', NEVER_CHANGES, '9999-12-30T16:00:00.000Z', '9999-12-31T15:59:59.999Z'],
    ['9999-12-31', 'America/New_York', '9999-12-31T05:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  ])('%s in %s', (day, zone, starts, ends) => {
    expect([startOfDay(day, zone), endOfDay(day, zone)]).toEqual([starts, ends])
  })
})
