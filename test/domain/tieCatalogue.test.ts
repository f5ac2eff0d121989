import { describe, expect, expectTypeOf, it } from 'vitest'
import { scriptOf } from '../../src/domain/script.ts'
import { isTieKind, TIE_KINDS, type TieKind, tieRule } from '../../src/domain/tieCatalogue.ts'

const rules = TIE_KINDS.map(tieRule)

describe('the catalogue of ties', () => {
  it('says of employment all that is known of it', () => {
    expect(tieRule('EMPLOYMENT')).toEqual({
      kind: 'EMPLOYMENT',
      from: ['PERSON'],
      to: ['ORGANIZATION'],
      label: { en: 'works for', zh: '任职于' },
      inverseLabel: { en: 'employs', zh: '聘用' },
      symmetric: false,
      share: 'NONE',
      affiliation: true,
    })
  })

  it.each(rules)('$kind has labels in both languages', ({ label, inverseLabel }) => {
    for (const { en, zh } of [label, inverseLabel]) {
      expect(en).toMatch(/^[a-z][a-z ]+[a-z]$/)
      expect(scriptOf(zh)).toBe('HAN')
    }
  })

  it.each(rules)('$kind reads the same both ways exactly when it is symmetric', (rule) => {
    expect(rule.label.en === rule.inverseLabel.en).toBe(rule.symmetric)
    expect(rule.label.zh === rule.inverseLabel.zh).toBe(rule.symmetric)
    if (rule.symmetric) expect(rule.from).toEqual(rule.to)
  })

  it('lets nobody confuse two kinds by their labels', () => {
    for (const language of ['en', 'zh'] as const) {
      const labels = rules.flatMap(({ label, inverseLabel, symmetric }) =>
        symmetric ? [label[language]] : [label[language], inverseLabel[language]],
      )
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
    }
  })

  it('lets these persons speak for a firm, and no others', () => {
    expect(rules.filter(({ affiliation }) => affiliation).map(({ kind }) => kind)).toEqual([
      'EMPLOYMENT',
      'DIRECTORSHIP',
      'SUPERVISORSHIP',
      'SENIOR_MANAGEMENT',
      'LEGAL_REPRESENTATIVE',
      'CONTACT_PERSON',
      'ACCOUNT_AUTHORITY',
      'POWER_OF_ATTORNEY',
    ])
  })

  it('asks for a share where the tie says nothing without one', () => {
    expect(rules.filter(({ share }) => share === 'REQUIRED').map(({ kind }) => kind)).toEqual(['OWNERSHIP'])
  })

  it('keeps family among persons', () => {
    for (const kind of ['SPOUSE', 'PARENT_CHILD', 'SIBLING', 'RELATIVE', 'GUARDIAN'] as const) {
      expect({ from: tieRule(kind).from, to: tieRule(kind).to }).toEqual({ from: ['PERSON'], to: ['PERSON'] })
    }
  })
})

describe('isTieKind', () => {
  it('knows its own, and nothing that objects inherit', () => {
    expect(TIE_KINDS.every(isTieKind)).toBe(true)
    expect(['', 'employment', 'BRANCH_OF', 'toString', '__proto__'].filter(isTieKind)).toEqual([])
  })

  it('is typed by the rows', () => {
    expectTypeOf<'EMPLOYMENT' | 'OTHER'>().toExtend<TieKind>()
    expectTypeOf<string>().not.toExtend<TieKind>()
  })
})
