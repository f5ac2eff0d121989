import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, type PartyName, sortName } from '../../src/domain/partyName.ts'
import { SCRIPTS } from '../../src/domain/script.ts'

const wang: readonly PartyName[] = [
  { family: '王', given: '小明', script: 'HAN', order: 'FAMILY_FIRST' },
  { family: 'Wang', given: 'Xiaoming', script: 'LATIN', order: 'GIVEN_FIRST' },
]
const icbc: readonly PartyName[] = [
  { legal: 'Industrial and Commercial Bank of China Limited', short: 'ICBC', script: 'LATIN' },
  { legal: '中国工商银行股份有限公司', short: '工行', script: 'HAN' },
]
const latin = (legal: string): readonly PartyName[] => [{ legal, script: 'LATIN' }]

describe('displayName', () => {
  it('takes the form in the script of the reader, wherever it stands', () => {
    expect(displayName(wang, 'zh')).toBe('王小明')
    expect(displayName(wang, 'en')).toBe('Xiaoming Wang')
    expect(displayName(icbc, 'zh')).toBe('中国工商银行股份有限公司')
    expect(displayName(icbc, 'en')).toBe('Industrial and Commercial Bank of China Limited')
  })

  it('takes the first form when none is in the script of the reader', () => {
    const gazprom: readonly PartyName[] = [{ legal: 'ПАО Газпром', script: 'OTHER' }]
    expect(displayName(gazprom, 'zh')).toBe('ПАО Газпром')
    expect(displayName(wang.slice(0, 1), 'en')).toBe('王小明')
  })

  it('is empty without a form', () => {
    expect(displayName([], 'en')).toBe('')
  })
})

describe('sortName', () => {
  it('is the Latin form, family first, and the first form when there is none', () => {
    expect(sortName(wang)).toBe('wang xiaoming')
    expect(sortName(icbc)).toBe('industrial and commercial bank of china limited')
    expect(sortName(wang.slice(0, 1))).toBe('王小明')
  })

  it.each([
    ['accents', 'Société Générale', 'societe generale'],
    ['stroked letters', 'Łódź Ærø Đông Þór', 'lodz aero dong thor'],
    ['sharp s and its capital', 'STRASSE Straße STRAẞE', 'strasse strasse strasse'],
    ['the Turkish i', 'İstanbul ISPARTA ırmak', 'istanbul isparta irmak'],
    ['full width', 'ＩＣＢＣ　Ltd', 'icbc ltd'],
    ['runs of white space', '  Big \t\n\u00a0 Bank  ', 'big bank'],
    ['the key separator', 'Bank #1 ## Co', 'bank 1 co'],
    ['full-width key separators', 'Bank ＃1', 'bank 1'],
    ['direction marks and zero width', 'a\u202eb\u200bc\ufeffd', 'abcd'],
    ['the null character', 'a\u0000b', 'ab'],
    ['an invisible character inside a letter', 'e\u200b\u0301', 'e'],
    ['half a character', 'a\ud800b', 'ab'],
  ])('folds %s', (_, legal, folded) => {
    expect(sortName(latin(legal))).toBe(folded)
  })

  it('keeps the marks that other scripts are spelled with', () => {
    expect(sortName([{ legal: 'हिन्दी', script: 'OTHER' }])).toBe('हिन्दी')
    expect(sortName([{ legal: 'Йод', script: 'OTHER' }])).toBe('йод')
  })

  it.each([
    ['no form', []],
    ['nothing left', latin('\u0000 # \u200b')],
  ])('is ~ when there is %s', (_, names) => {
    expect(sortName(names)).toBe('~')
  })

  it('cuts between characters, never inside one', () => {
    expect([...sortName([{ legal: '𠮷'.repeat(100), script: 'HAN' }])]).toEqual(Array(80).fill('𠮷'))
    expect(sortName(latin(`${'a'.repeat(79)} b`))).toBe('a'.repeat(79))
  })

  it('is 1 to 80 characters, safe in a key and stable, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...SCRIPTS),
        (legal, script) => {
          const name = sortName([{ legal, script }])
          expect([...name].length).toBeGreaterThanOrEqual(1)
          expect([...name].length).toBeLessThanOrEqual(80)
          expect(name).not.toMatch(/[\p{C}#]|^ | $| {2}/u)
          expect(sortName([{ legal: name, script }])).toBe(name)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
