import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
  identifierKey,
  normalizeIdentifier,
} from '../../src/domain/identifier.ts'

const kept = (scheme: IdentifierScheme, raw: string) => {
  const normalized = normalizeIdentifier(scheme, scheme === 'SOURCE' ? 'crm' : undefined, raw)
  return normalized.ok ? normalized.identifier.value : undefined
}

describe('normalizeIdentifier', () => {
  it('gives the identifier, with its system for SOURCE only', () => {
    expect(normalizeIdentifier('EMAIL', undefined, 'Wang@ICBC.com.cn')).toEqual({
      ok: true,
      identifier: { scheme: 'EMAIL', value: 'wang@icbc.com.cn' },
    })
    expect(normalizeIdentifier('SOURCE', 'core-banking', '0042')).toEqual({
      ok: true,
      identifier: { scheme: 'SOURCE', system: 'core-banking', value: '0042' },
    })
  })

  it.each<[IdentifierScheme, string, string]>([
    ['LEI', 'hwupkr0mpou8fgxbt394', 'HWUPKR0MPOU8FGXBT394'],
    ['LEI', ' HWUPKR0MPOU8FGXBT394\n', 'HWUPKR0MPOU8FGXBT394'],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91100000100003962t', '91100000100003962T'],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '９１１０００００１００００３９６２Ｔ', '91100000100003962T'],
    ['CIK', '7195', '0000007195'],
    ['CIK', '0000320193', '0000320193'],
    ['EMAIL', "O'Neil+News@Mail.Example.COM", "o'neil+news@mail.example.com"],
    ['EMAIL', '王@例子.中国', '王@例子.中国'],
    ['EMAIL', 'wang＠example.com', 'wang@example.com'],
    ['EMAIL', `${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
    ['PHONE', '+8613812345678', '+8613812345678'],
    ['PHONE', ' ＋８６１３８１２３４５６７８', '+8613812345678'],
    ['SOURCE', ' Ab#12/é ', 'Ab#12/é'],
    ['SOURCE', 'e\u0301', 'é'],
    ['SOURCE', '𠮷'.repeat(128), '𠮷'.repeat(128)],
  ])('keeps the %s %j as %j', (scheme, raw, value) => {
    expect(kept(scheme, raw)).toBe(value)
  })

  it.each<[IdentifierScheme, string]>([
    ['LEI', 'HWUPKR0MPOU8FGXBT395'],
    ['LEI', ''],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91100000100003962U'],
    ['CIK', '0000000000'],
    ['CIK', '12345678901'],
    ['CIK', 'CIK7195'],
    ['EMAIL', 'wang'],
    ['EMAIL', '@example.com'],
    ['EMAIL', 'wang@localhost'],
    ['EMAIL', 'wang@example.123'],
    ['EMAIL', 'wang@@example.com'],
    ['EMAIL', 'wang@example..com'],
    ['EMAIL', '.wang@example.com'],
    ['EMAIL', 'wa..ng@example.com'],
    ['EMAIL', 'wang@-example.com'],
    ['EMAIL', 'wang@example.com.'],
    ['EMAIL', 'wang@[127.0.0.1]'],
    ['EMAIL', '"wang li"@example.com'],
    ['EMAIL', 'Wang <wang@example.com>'],
    ['EMAIL', 'wang@example.com\nbcc: all@example.com'],
    ['EMAIL', 'wang\u0000@example.com'],
    ['EMAIL', 'wang\u200b@example.com'],
    ['EMAIL', `${'a'.repeat(65)}@example.com`],
    ['EMAIL', `a@${'b'.repeat(64)}.com`],
    ['EMAIL', `a@${'b.'.repeat(130)}com`],
    ['PHONE', '13812345678'],
    ['PHONE', '+86 138 1234 5678'],
    ['PHONE', '+0013812345678'],
    ['PHONE', '+1234567'],
    ['PHONE', '+1234567890123456'],
    ['SOURCE', ''],
    ['SOURCE', '  '],
    ['SOURCE', 'two words'],
    ['SOURCE', 'a\u0000b'],
    ['SOURCE', 'a\u202eb'],
    ['SOURCE', 'a\ud800'],
    ['SOURCE', 'a'.repeat(129)],
  ])('refuses the %s %j', (scheme, raw) => {
    expect(kept(scheme, raw)).toBeUndefined()
  })

  it('says what it expected and what came, and not more of it than a message can bear', () => {
    expect(normalizeIdentifier('PHONE', null, '138')).toEqual({
      ok: false,
      expected: 'a phone number in E.164 form: + and 8 to 15 digits, country code first',
      got: '138',
    })
    const refused = normalizeIdentifier('EMAIL', undefined, '𠮷'.repeat(1000))
    expect(refused).toMatchObject({ ok: false, got: '𠮷'.repeat(100) })
  })

  it.each([undefined, '', 'CRM', 'a b', 'a#b', 'a'.repeat(41)])(
    'refuses the system %j beside SOURCE',
    (system) => {
      expect(normalizeIdentifier('SOURCE', system, '1')).toEqual({
        ok: false,
        expected: 'the name of the source system, 1 to 40 of a-z 0-9 _ . -',
        got: system ?? 'none',
      })
    },
  )

  it('refuses a system beside anything else', () => {
    expect(normalizeIdentifier('LEI', 'gleif', 'HWUPKR0MPOU8FGXBT394')).toEqual({
      ok: false,
      expected: 'no system beside LEI: only SOURCE has one',
      got: 'gleif',
    })
  })

  it('changes nothing in what it has normalized, whatever came', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...IDENTIFIER_SCHEMES),
        fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.stringMatching(/^\+\d{5,17}$/)),
        (scheme, raw) => {
          const value = kept(scheme, raw)
          if (value !== undefined) expect(kept(scheme, value)).toBe(value)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('answers at once, however long the text', () => {
    for (const scheme of IDENTIFIER_SCHEMES) {
      for (const unit of ['a', '.a', '@', 'a@a.', ' ', '+1'])
        expect(kept(scheme, unit.repeat(50_000))).toBeUndefined()
    }
  })
})

describe('identifierKey', () => {
  it('tells apart what differs in scheme, system or value', () => {
    const keys = [
      { scheme: 'SOURCE', system: 'a', value: 'b#c' },
      { scheme: 'SOURCE', system: 'b', value: 'c' },
      { scheme: 'SOURCE', system: 'a', value: 'c' },
      { scheme: 'EMAIL', value: 'a#c@example.com' },
      { scheme: 'PHONE', value: '+8613812345678' },
    ] as const
    expect(keys.map(identifierKey)).toEqual([
      'SOURCE#a#b#c',
      'SOURCE#b#c',
      'SOURCE#a#c',
      'EMAIL#a#c@example.com',
      'PHONE#+8613812345678',
    ])
  })

  it('does not count dates', () => {
    const lei = { scheme: 'LEI', value: 'HWUPKR0MPOU8FGXBT394' } as const
    expect(identifierKey({ ...lei, validFrom: '2020' } as typeof lei)).toBe(identifierKey(lei))
  })
})
