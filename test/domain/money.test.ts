import { describe, expect, it } from 'vitest'
import { isCurrency, minorUnits } from '../../src/domain/money.ts'

const everyThreeLetters = function* () {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const a of letters) for (const b of letters) for (const c of letters) yield a + b + c
}

describe('minorUnits', () => {
  // ISO 4217, list one, column "Minor unit".
  it.each([
    ['CNY', 2],
    ['HKD', 2],
    ['USD', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    // Locale data says 0 for these, after what is minted; the standard says 2.
    ['HUF', 2],
    ['IDR', 2],
    ['COP', 2],
    ['KWD', 3],
    ['TND', 3],
    ['IQD', 3],
    ['CLF', 4],
    ['UYW', 4],
  ])('%s has %d', (currency, digits) => {
    expect(minorUnits(currency)).toBe(digits)
  })

  it('refuses what is no currency', () => {
    expect(() => minorUnits('RMB')).toThrow('expected an active ISO 4217 currency, but got RMB')
  })
})

describe('isCurrency', () => {
  it.each(['SLE', 'VED', 'XCG', 'ZWG'])('knows %s, which is new', (code) => {
    expect(isCurrency(code)).toBe(true)
  })

  it.each(['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL', 'DEM'])('no longer knows %s', (code) => {
    expect(isCurrency(code)).toBe(false)
  })

  it.each(['XAU', 'XXX', 'XTS', 'XDR'])('leaves out %s, which has no minor unit', (code) => {
    expect(isCurrency(code)).toBe(false)
  })

  it.each(['', 'usd', 'US', 'USDX', 'RMB', 'CNH', 'toString', '__proto__'])('refuses %j', (text) => {
    expect(isCurrency(text)).toBe(false)
  })

  it('knows every active code but those without a minor unit', () => {
    // The list has 178 codes, of which 4 are metals, 4 bond market units, 3 units of account, 1 for tests and 1 for none.
    expect([...everyThreeLetters()].filter(isCurrency)).toHaveLength(178 - (4 + 4 + 3 + 1 + 1))
  })
})
