import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactSum, negated } from '../../src/domain/exactSum.ts'

describe('exactSum', () => {
  it.each([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [['1', '-1'], '0'],
    [['-0.50', '0.25'], '-0.25'],
    [['99999999999999999999.9999999999', '0.0000000001'], '100000000000000000000'],
    [['0.00000000000000000001', '10000000000'], '10000000000.00000000000000000001'],
    // As an engine may write what has few digits and many places.
    [['1E-3', '2.5e2', '1E+2'], '350.001'],
    [['-0'], '0'],
  ])('of %o is %s', (numbers, sum) => {
    expect(exactSum(numbers)).toBe(sum)
  })

  it('is the same in any order, and undone by what is negated', () => {
    const number = fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 20 }))
      .map(([digits, places]) => `${digits}e-${places}`)
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const sum = exactSum(numbers)
        expect(exactSum(numbers.toReversed())).toBe(sum)
        expect(exactSum([sum, ...numbers.map(negated)])).toBe('0')
      }),
    )
  })

  it.each(['', '1,5', '.5', '1.', 'NaN', '+1', '1e', ' 1'])('refuses %o', (text) => {
    expect(() => exactSum([text])).toThrow(RangeError)
  })
})
