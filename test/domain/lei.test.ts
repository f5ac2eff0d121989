import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLei, leiCheckDigits } from '../../src/domain/lei.ts'

const first18 = fc.stringMatching(/^[0-9A-Z]{18}$/)

describe('isLei', () => {
  // As published in the Global LEI Index, https://search.gleif.org.
  it.each([
    ['Apple Inc.', 'HWUPKR0MPOU8FGXBT394'],
    ['Deutsche Bank AG', '7LTWFZYICNSX8D621K86'],
    ['Alphabet Inc.', '5493006MHB84DD0ZWV18'],
    ['Bundesrepublik Deutschland', '529900AQBND3S6YJLY83'],
  ])('takes the code of %s', (_, lei) => {
    expect(isLei(lei)).toBe(true)
  })

  it('finds every digit that should be another digit, and every letter that should be another letter', () => {
    const other = fc.tuple(fc.constantFrom(...'0123456789'), fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
    fc.assert(
      fc.property(first18, fc.nat(17), other, (body, place, [digit, letter]) => {
        const wrong = /\d/.test(body.charAt(place)) ? digit : letter
        const changed = body.slice(0, place) + wrong + body.slice(place + 1)
        expect(isLei(changed + leiCheckDigits(body))).toBe(changed === body)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes one pair of check digits of the hundred, even where others leave the same remainder', () => {
    const pairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'))
    fc.assert(
      fc.property(first18, (body) => {
        expect(pairs.filter((pair) => isLei(body + pair))).toEqual([leiCheckDigits(body)])
      }),
    )
  })

  it.each([
    ['two neighbours exchanged', 'HWUPKR0MPUO8FGXBT394'],
    ['lower case', 'hwupkr0mpou8fgxbt394'],
    ['a space before', ' HWUPKR0MPOU8FGXBT394'],
    ['a line break after', 'HWUPKR0MPOU8FGXBT394\n'],
    ['full-width digits', 'HWUPKR0MPOU8FGXBT3９4'],
    ['letters for check digits', 'HWUPKR0MPOU8FGXBT3AA'],
    ['a character too few', 'HWUPKR0MPOU8FGXBT39'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isLei(text)).toBe(false)
  })
})

describe('leiCheckDigits', () => {
  it('pads with a zero', () => {
    expect(leiCheckDigits('000000000000000000')).toBe('98')
    // 32 hundreds leave 96 when divided by 97: 97 * 32 is 3104, and 3200 - 3104 is 96.
    expect(leiCheckDigits('00000000000000000W')).toBe('02')
  })

  it('is always two digits, 02 to 98', () => {
    fc.assert(
      fc.property(first18, (body) => {
        const digits = leiCheckDigits(body)
        expect(digits).toHaveLength(2)
        expect(Number(digits)).toBeGreaterThanOrEqual(2)
        expect(Number(digits)).toBeLessThanOrEqual(98)
      }),
    )
  })

  it.each(['', 'HWUPKR0MPOU8FGXBT394', 'hwupkr0mpou8fgxbt3'])('refuses %j', (text) => {
    expect(() => leiCheckDigits(text)).toThrow(/expected 18 digits and upper-case letters/)
  })
})
