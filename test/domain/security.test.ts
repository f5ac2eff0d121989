import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedSecurityCode, securityCode, securityKey } from '../../src/domain/security.ts'

describe('the code of a security', () => {
  it.each([
    // As issued: Apple, Alphabet class C, Invesco Preferred ETF, Exxon Mobil.
    ['CUSIP', '037833100'],
    ['CUSIP', '02079K107'],
    ['CUSIP', '46138E511'],
    ['CUSIP', '30231G102'],
    // Apple; Kweichow Moutai; the example of a Treasury in ISO 6166.
    ['ISIN', 'US0378331005'],
    ['ISIN', 'CNE0000018R8'],
    ['ISIN', 'GB0002634946'],
    ['TICKER', '600036.SH'],
    ['TICKER', 'NYSE:KO'],
  ] as const)('is taken when it is right: %s %s', (scheme, code) => {
    expect(securityCode(scheme, code)).toEqual({ scheme, code })
  })

  it.each([
    ['CUSIP', '037833101'],
    ['CUSIP', '37833100'],
    ['CUSIP', '0378331000'],
    ['ISIN', 'US0378331004'],
    ['ISIN', '0378331005US'],
    ['TICKER', ''],
    ['TICKER', '六〇〇〇三六'],
    ['TICKER', '#1'],
  ] as const)('is not taken when it is wrong: %s "%s"', (scheme, code) => {
    expect(securityCode(scheme, code)).toBeUndefined()
    expect(expectedSecurityCode(scheme)).toMatch(/^an? /)
  })

  it('is the same however it is typed', () => {
    expect(securityCode('ISIN', ' us０378331005 ')).toEqual({ scheme: 'ISIN', code: 'US0378331005' })
  })

  it('has one check digit: any other last digit is wrong', () => {
    const bodies = fc.stringMatching(/^[0-9A-Z*@#]{8}$/)
    fc.assert(
      fc.property(bodies, (body) => {
        const fit = [...'0123456789'].filter((digit) => securityCode('CUSIP', body + digit))
        expect(fit).toHaveLength(1)
      }),
    )
  })

  it('names one security, as one text', () => {
    expect(securityKey({ scheme: 'CUSIP', code: '037833100' })).toBe('CUSIP:037833100')
  })
})
