import { describe, expect, it } from 'vitest'
import { isLei } from '../../../src/domain/lei.ts'
import { isUnifiedSocialCreditCode } from '../../../src/domain/unifiedSocialCreditCode.ts'
import { demoLei, demoSocialCreditCode } from '../../../src/local/demo/registerNumbers.ts'

const ORDINALS = Array.from({ length: 3_000 }, (_, n) => n * 7)

describe('demoLei', () => {
  it('has check digits that are right, and belongs to one ordinal only', () => {
    const all = ORDINALS.map(demoLei)
    expect(all.filter((lei) => !isLei(lei))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('demoSocialCreditCode', () => {
  it('has both check characters right, and belongs to one ordinal only', () => {
    const all = ORDINALS.map((ordinal) => demoSocialCreditCode(ordinal, '310115'))
    expect(all.filter((code) => !isUnifiedSocialCreditCode(code))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })
})
