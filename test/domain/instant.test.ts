import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInstant, parseInstant } from '../../src/domain/instant.ts'

describe('parseInstant', () => {
  // The first four are the examples of RFC 3339, section 5.8, but for the leap seconds.
  it.each([
    ['1985-04-12T23:20:50.52Z', '1985-04-12T23:20:50.520Z'],
    ['1996-12-19T16:39:57-08:00', '1996-12-20T00:39:57.000Z'],
    ['1937-01-01T12:00:27.87+00:20', '1937-01-01T11:40:27.870Z'],
    ['2024-02-29t08:00:00z', '2024-02-29T08:00:00.000Z'],
    ['2024-01-01T00:00:00+08:00', '2023-12-31T16:00:00.000Z'],
    ['2024-01-01T00:00:00-00:00', '2024-01-01T00:00:00.000Z'],
    ['1969-12-31T23:59:59.9999999Z', '1969-12-31T23:59:59.999Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  it.each([
    ['no offset', '2024-01-01T00:00:00'],
    ['a day only', '2024-01-01'],
    ['no seconds', '2024-01-01T00:00Z'],
    ['a leap second', '1990-12-31T23:59:60Z'],
    ['hour 24', '2024-01-01T24:00:00Z'],
    ['minute 60', '2024-01-01T00:60:00Z'],
    ['an offset of a day', '2024-01-01T00:00:00+24:00'],
    ['an offset without colon', '2024-01-01T00:00:00+0800'],
    ['a day that does not exist', '2023-02-29T00:00:00Z'],
    ['a space for the T', '2024-01-01 00:00:00Z'],
    ['a point without decimals', '2024-01-01T00:00:00.Z'],
    ['a comma for the point', '2024-01-01T00:00:00,5Z'],
    ['year 0', '0000-12-31T23:59:59Z'],
    ['a signed year', '+002024-01-01T00:00:00Z'],
    ['a moment that in UTC is in year 0', '0001-01-01T00:00:00+00:01'],
    ['a moment that in UTC is in year 10000', '9999-12-31T23:59:59-00:01'],
    ['a line break after', '2024-01-01T00:00:00Z\n'],
    ['prose that the engine itself would take', 'Jan 1 2024 00:00:00 GMT'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseInstant(text)).toBeUndefined()
  })

  it('gives back what it has written, in time order as text', () => {
    const inRange = {
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    }
    fc.assert(
      fc.property(fc.date(inRange), fc.date(inRange), (a, b) => {
        expect(parseInstant(a.toISOString())).toBe(a.toISOString())
        expect(a.toISOString() < b.toISOString()).toBe(a.getTime() < b.getTime())
      }),
    )
  })

  it('answers at once, however many decimals come', () => {
    expect(parseInstant(`2024-01-01T00:00:00.${'9'.repeat(100_000)}Z`)).toBe('2024-01-01T00:00:00.999Z')
    expect(parseInstant(`2024-01-01T00:00:00.${'9'.repeat(100_000)}`)).toBeUndefined()
  })
})

describe('isInstant', () => {
  it('takes only the canonical form, so that instants compare as text', () => {
    expect(isInstant('2024-01-01T00:00:00.000Z')).toBe(true)
    expect(isInstant('2024-01-01T00:00:00Z')).toBe(false)
    expect(isInstant('2024-01-01T08:00:00.000+08:00')).toBe(false)
    expect(isInstant('')).toBe(false)
  })
})
