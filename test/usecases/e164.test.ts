import { describe, expect, it } from 'vitest'
import { toE164 } from '../../src/usecases/party/e164.ts'

describe('toE164', () => {
  // Numbers that their holders publish: ICBC Beijing, and ranges that regulators keep for fiction (Ofcom, NANPA 555).
  it.each([
    ['010-6610 6114', 'CN', '+861066106114'],
    ['(0755) 8888 8888', 'CN', '+8675588888888'],
    ['138 1234 5678', 'CN', '+8613812345678'],
    ['１３８１２３４５６７８', 'CN', '+8613812345678'],
    ['400-889-5588', 'CN', '+864008895588'],
    ['+86 138-1234-5678', undefined, '+8613812345678'],
    ['0044 20 7946 0958', 'GB', '+442079460958'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['2123 4567', 'HK', '+85221234567'],
    ['+852 2123 4567', 'CN', '+85221234567'],
  ])('reads %s in %s as %s', (text, country, e164) => {
    expect(toE164(text, country)).toBe(e164)
  })

  it.each([
    ['a national number of no known country', '13812345678', undefined],
    ['a national number of a country that is none', '13812345678', 'XX'],
    ['a country in lower case', '13812345678', 'cn'],
    ['a number without its city', '66106114', 'CN'],
    ['a short number', '95588', 'CN'],
    ['an extension', '010-66106114 ext. 801', 'CN'],
    ['an extension in Chinese', '010-66106114转801', 'CN'],
    ['words around it', 'Call 13812345678', 'CN'],
    ['two numbers', '13812345678, 13912345678', 'CN'],
    ['a country code that is none', '+9991234567890', undefined],
    ['nothing', '', 'CN'],
    ['endless digits', '1'.repeat(100_000), 'CN'],
  ])('refuses %s', (_, text, country) => {
    expect(toE164(text, country)).toBeUndefined()
  })
})
