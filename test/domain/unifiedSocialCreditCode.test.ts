import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isUnifiedSocialCreditCode,
  unifiedSocialCreditCheckCharacter,
} from '../../src/domain/unifiedSocialCreditCode.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** As published by their holders, in annual reports and business licences. */
const PUBLISHED = [
  ['中国工商银行股份有限公司', '91100000100003962T'],
  ['中国银行股份有限公司', '911000001000013428'],
  ['华为技术有限公司', '914403001922038216'],
  // Its organization code ends in X, for 10.
  ['腾讯科技(深圳)有限公司', '9144030071526726XG'],
  ['阿里巴巴(中国)有限公司', '91330100799655058B'],
] as const

describe('isUnifiedSocialCreditCode', () => {
  it.each(PUBLISHED)('takes the code of %s', (_, code) => {
    expect(isUnifiedSocialCreditCode(code)).toBe(true)
    expect(unifiedSocialCreditCheckCharacter(code.slice(0, 17))).toBe(code.slice(17))
  })

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PUBLISHED),
        fc.nat(17),
        fc.constantFrom(...ALPHABET),
        ([, code], place, other) => {
          const changed = code.slice(0, place) + other + code.slice(place + 1)
          expect(isUnifiedSocialCreditCode(changed)).toBe(changed === code)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('finds two different neighbours exchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PUBLISHED), fc.nat(16), ([, code], place) => {
        const swapped = `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`
        expect(isUnifiedSocialCreditCode(swapped)).toBe(swapped === code)
      }),
    )
  })

  it('finds a wrong organization code even under a right last character', () => {
    const body = '91100000100003963'
    expect(isUnifiedSocialCreditCode(body + unifiedSocialCreditCheckCharacter(body))).toBe(false)
  })

  it.each([
    ['lower case', '91100000100003962t'],
    ['a letter that the standard leaves out', '9110000010000396IT'],
    ['a letter in the administrative division', '91A00000100003962T'],
    ['a character too few', '91100000100003962'],
    ['a character too many', '91100000100003962TT'],
    ['a line break after', '91100000100003962T\n'],
    ['full-width digits', '９1100000100003962T'],
    ['an identity card number', '11010519491231002X'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isUnifiedSocialCreditCode(text)).toBe(false)
  })
})

describe('unifiedSocialCreditCheckCharacter', () => {
  it.each(['', '9110000010000396', '91100000100003962T', '9110000010000396I'])('refuses %j', (text) => {
    expect(() => unifiedSocialCreditCheckCharacter(text)).toThrow(/expected the first 17 characters/)
  })
})
