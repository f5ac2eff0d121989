import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  addToTotal,
  compareDecimals,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  withFraction,
} from '../../src/domain/decimal.ts'

/** Numbers far from the limits, so that no result overflows. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.stringMatching(/^\d{0,10}$/))
  .map(([integer, fraction]) => parseDecimal(fraction === '' ? `${integer}` : `${integer}.${fraction}`) ?? '')

describe('parseDecimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['1.00', '1'],
    ['-12.340', '-12.34'],
    ['0.0000000001', '0.0000000001'],
    ['-0.5', '-0.5'],
    ['1000', '1000'],
    ['0.10000000000000', '0.1'],
    [`${'0'.repeat(50)}5`, '5'],
    ['99999999999999999999.9999999999', '99999999999999999999.9999999999'],
  ])('reads %s as %s', (text, canonical) => {
    expect(parseDecimal(text)).toBe(canonical)
  })

  it.each([
    ['an exponent', '1e5'],
    ['thousands separators', '1,000'],
    ['a comma for the point', '1,5'],
    ['nothing before the point', '.5'],
    ['nothing after the point', '5.'],
    ['a plus sign', '+5'],
    ['two signs', '--5'],
    ['two points', '1.2.3'],
    ['spaces', ' 1'],
    ['a line break', '1\n'],
    ['hexadecimal', '0x10'],
    ['a number word', 'Infinity'],
    ['digits of another script', '١٢'],
    ['full-width digits', '１２'],
    ['21 integer digits', '100000000000000000000'],
    ['11 fraction digits', '0.00000000001'],
    ['nothing', ''],
    ['a sign alone', '-'],
  ])('refuses %s', (_, text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })

  it('keeps what it has written as it is', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(parseDecimal(text)).toBe(text)
      }),
    )
  })

  it('answers at once, however long the text', () => {
    expect(parseDecimal(`${'0'.repeat(200_000)}x`)).toBeUndefined()
    expect(parseDecimal(`1.${'0'.repeat(200_000)}x`)).toBeUndefined()
    expect(parseDecimal('9'.repeat(200_000))).toBeUndefined()
  })
})

describe('sums', () => {
  it('does not lose what binary fractions lose', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(addDecimals('99999999999999999999', '0.0000000001')).toBe('99999999999999999999.0000000001')
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2')
    expect(subtractDecimals('1', '1')).toBe('0')
  })

  it('adds and takes away as if in whole units', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(addDecimals(a, b)).toBe(addDecimals(b, a))
        expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(b, c)))
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a)
      }),
    )
  })

  it('of many may have more digits than one number', () => {
    expect(addToTotal('99999999999999999999', '99999999999999999999.5')).toBe('199999999999999999998.5')
    expect(addToTotal('199999999999999999998.5', '-199999999999999999998.5')).toBe('0')
    expect(addToTotal('-0.1', '-99999999999999999999.9')).toBe('-100000000000000000000')
    expect(() => addToTotal('1e21', '1')).toThrow(RangeError)
  })

  it('refuses to overflow', () => {
    expect(() => addDecimals('99999999999999999999', '1')).toThrow(RangeError)
    expect(() => subtractDecimals('-99999999999999999999', '1')).toThrow(RangeError)
  })
})

describe('multiplyDecimals', () => {
  it.each([
    ['1.1', '1.1', '1.21'],
    ['-0.5', '0.5', '-0.25'],
    ['0', '-5', '0'],
    // 1.5 and 2.5 in the last place: half goes to the even neighbour.
    ['0.0000000003', '0.5', '0.0000000002'],
    ['0.0000000005', '0.5', '0.0000000002'],
    ['-0.0000000003', '0.5', '-0.0000000002'],
    ['-0.0000000001', '0.5', '0'],
    ['0.0000000001', '0.51', '0.0000000001'],
  ])('%s times %s is %s', (a, b, product) => {
    expect(multiplyDecimals(a, b)).toBe(product)
  })

  it('is repeated addition for a whole factor', () => {
    fc.assert(
      fc.property(decimal, fc.nat(20), (a, times) => {
        const sum = Array.from({ length: times }).reduce<string>((total) => addDecimals(total, a), '0')
        expect(multiplyDecimals(a, `${times}`)).toBe(sum)
      }),
    )
  })

  it('refuses to overflow', () => {
    expect(() => multiplyDecimals('10000000000', '10000000000')).toThrow(RangeError)
  })
})

describe('compareDecimals', () => {
  it('orders by value, not by text', () => {
    expect(compareDecimals('9', '10')).toBe(-1)
    expect(compareDecimals('-9', '-10')).toBe(1)
    expect(compareDecimals('0.5', '0.50')).toBe(0)
  })

  it('agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compareDecimals(a, b)).toBe(Math.sign(Number(subtractDecimals(a, b))))
      }),
    )
  })
})

describe('roundDecimal', () => {
  it.each([
    ['0.5', 0, '0'],
    ['1.5', 0, '2'],
    ['2.5', 0, '2'],
    ['-0.5', 0, '0'],
    ['-1.5', 0, '-2'],
    ['-2.5', 0, '-2'],
    ['2.5000000001', 0, '3'],
    ['-2.51', 0, '-3'],
    ['1.005', 2, '1'],
    ['1.015', 2, '1.02'],
    ['0.125', 2, '0.12'],
    ['1.23', 10, '1.23'],
  ])('rounds %s to %d digits: %s', (text, fractionDigits, rounded) => {
    expect(roundDecimal(text, fractionDigits)).toBe(rounded)
  })

  it('moves a number by half a step at most, and a rounded one not at all', () => {
    fc.assert(
      fc.property(decimal, fc.nat(10), (text, fractionDigits) => {
        const rounded = roundDecimal(text, fractionDigits)
        expect(roundDecimal(rounded, fractionDigits)).toBe(rounded)
        const twiceMoved = multiplyDecimals(subtractDecimals(rounded, text), '2').replace('-', '')
        const step = fractionDigits === 0 ? '1' : `0.${'1'.padStart(fractionDigits, '0')}`
        expect(compareDecimals(twiceMoved, step)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it.each([-1, 11, 1.5, Number.NaN])('refuses %d digits', (fractionDigits) => {
    expect(() => roundDecimal('1', fractionDigits)).toThrow(/from 0 to 10/)
  })

  it('refuses to overflow by rounding up', () => {
    expect(() => roundDecimal('99999999999999999999.5', 0)).toThrow(RangeError)
  })
})

it.each(['', '1e5', 'NaN', '1,000'])('arithmetic refuses %j', (text) => {
  expect(() => addDecimals(text, '1')).toThrow(`expected a decimal number, but got ${text}`)
  expect(() => compareDecimals('1', text)).toThrow(RangeError)
})

describe('withFraction', () => {
  it.each([
    ['5218', 2, '5218.00'],
    ['-0.5', 2, '-0.50'],
    ['104874.9785', 2, '104874.9785'],
    ['1000', 0, '1000'],
  ])('shows %s with at least %i digits as %s', (decimal, digits, shown) => {
    expect(withFraction(decimal, digits)).toBe(shown)
  })
})
