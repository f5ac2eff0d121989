import { describe, expect, it } from 'vitest'
import { inPinyin, sortKey } from '../../src/store/sortKey.ts'

const person = (family: string, given: string) =>
  ({ family, given, script: 'HAN', order: 'FAMILY_FIRST' }) as const

describe('sortKey', () => {
  it('sorts Chinese names by their sound, among the others', () => {
    const names = [
      [{ legal: 'Zeta Ltd', script: 'LATIN' }],
      [{ legal: '重庆银行', script: 'HAN' }],
      [{ legal: 'Delta Ltd', script: 'LATIN' }],
      [{ legal: '安徽海螺', script: 'HAN' }],
    ] as const
    expect(names.map(sortKey).toSorted()).toEqual([
      'an hui hai luo',
      'chong qing yin hang',
      'delta ltd',
      'zeta ltd',
    ])
  })

  it('knows how a surname sounds', () => {
    expect(sortKey([person('单', '雄信')])).toBe('shan xiong xin')
    expect(inPinyin('简单')).toBe('jian dan')
  })

  it('takes the Latin form where there is one', () => {
    expect(
      sortKey([person('王', '芳'), { family: 'Wong', given: 'Fong', script: 'LATIN', order: 'GIVEN_FIRST' }]),
    ).toBe('wong fong')
  })

  it('is at most 80 characters, and text that stays text', () => {
    expect(sortKey([{ legal: '银'.repeat(300), script: 'HAN' }])).toHaveLength(80)
    expect(inPinyin('TCL科技 2号')).toBe('TCL ke ji 2 hao')
  })
})
