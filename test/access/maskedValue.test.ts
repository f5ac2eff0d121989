import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedValue } from '../../src/access/maskedValue.ts'

/** With characters of one code unit, of two, and of several code points. */
const TEXTS = fc.array(fc.constantFrom('7', '中', '𠮷', 'é', '👩‍👧')).map((parts) => parts.join(''))

describe('the last four', () => {
  it.each([
    ['6222021001011234', '****1234'],
    ['123456789', '****6789'],
    // Of a short text, four characters would be half of it.
    ['12345678', '****'],
    ['1234', '****'],
    ['', '****'],
    // Counted as people do, not by code unit: no half of a character is left.
    ['账户尾号壹贰叁肆伍', '****贰叁肆伍'],
    ['account 𠮷𠮷𠮷𠮷', '****𠮷𠮷𠮷𠮷'],
    ['𠮷𠮷𠮷𠮷𠮷', '****'],
  ])('of %o are %o', (text, shown) => {
    expect(maskedValue(text, 'LAST_FOUR')).toBe(shown)
  })

  it('never tell how long the text is, nor more than half of it', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const masked = maskedValue(text, 'LAST_FOUR') as string
        const shown = [...masked.slice(4)]
        expect(masked.startsWith('****')).toBe(true)
        expect([0, 4]).toContain(shown.length)
        expect(2 * shown.length).toBeLessThanOrEqual([...text].length)
        expect(text.endsWith(shown.join(''))).toBe(true)
      }),
    )
  })
})

describe('the year', () => {
  it.each([
    ['1984-03-09', '1984'],
    ['1984-03', '1984'],
    ['1984', '1984'],
  ])('of %s is %s', (date, year) => {
    expect(maskedValue(date, 'YEAR')).toBe(year)
  })
})

describe('a list', () => {
  it('is masked thing by thing, and keeps what else they say', () => {
    const identifiers = [
      { scheme: 'EMAIL', value: 'maria@alfki.de' },
      { scheme: 'SOURCE', system: 'crm', value: 'ALFKI' },
    ]
    expect(maskedValue(identifiers, 'LAST_FOUR')).toEqual([
      { scheme: 'EMAIL', value: '****i.de' },
      { scheme: 'SOURCE', system: 'crm', value: '****' },
    ])
    expect(identifiers[1]?.value).toBe('ALFKI')
  })

  it('of nothing is nothing', () => {
    expect(maskedValue([], 'LAST_FOUR')).toEqual([])
  })
})

describe('what is not there', () => {
  it.each([null, undefined])('is as it was: %s', (value) => {
    expect(maskedValue(value, 'LAST_FOUR')).toBe(value)
  })
})

describe('what no mask fits', () => {
  it.each([42, true, { value: '1234' }, [{ amount: '1' }], ['1234'], [null], [{ value: 7 }]])(
    'is never let through: %o',
    (value) => {
      expect(() => maskedValue(value, 'LAST_FOUR')).toThrow(RangeError)
    },
  )
})
