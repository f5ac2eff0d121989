import { describe, expect, it } from 'vitest'
import { displayName } from '../../../src/domain/partyName.ts'
import { displayPersonName, type PersonName } from '../../../src/domain/personName.ts'
import { chineseName, chineseNameOf, givenOfTwo, westernNameOf } from '../../../src/local/demo/personNames.ts'
import { seededRandom } from '../../../src/local/demo/random.ts'

describe('chineseNameOf', () => {
  it('is 沈若筠, Shen Ruoyun, and Regina Shen abroad', () => {
    const { names } = chineseNameOf({ zh: '沈', en: 'Shen' }, { zh: '若筠', en: 'Ruoyun' }, 'Regina')
    expect((names as PersonName[]).map(displayPersonName)).toEqual(['沈若筠', 'Shen Ruoyun', 'Regina Shen'])
  })
})

describe('westernNameOf', () => {
  it('is shown in its Chinese transcription where that is known', () => {
    const { names } = westernNameOf({ zh: '菲奥娜', en: 'Fiona' }, { zh: '阿什科姆', en: 'Ashcombe' }, true)
    expect(displayName(names as PersonName[], 'en')).toBe('Fiona Ashcombe')
    expect(displayName(names as PersonName[], 'zh')).toBe('菲奥娜·阿什科姆')
  })
})

describe('givenOfTwo', () => {
  it("keeps apart syllables that would run together: Jia'an, but Jiarong", () => {
    expect(givenOfTwo({ zh: '嘉', en: 'jia' }, { zh: '安', en: 'an' })).toEqual({ zh: '嘉安', en: "Jia'an" })
    expect(givenOfTwo({ zh: '嘉', en: 'jia' }, { zh: '荣', en: 'rong' })).toEqual({
      zh: '嘉荣',
      en: 'Jiarong',
    })
  })
})

describe('chineseName', () => {
  it('has a syllable for each character', () => {
    const random = seededRandom(1)
    for (let n = 0; n < 500; n += 1) {
      const [han, latin] = chineseName(random, n % 2 ? 'FEMALE' : 'MALE').names
      const vowelGroups = latin?.given?.match(/[aeiouü]+/gi)?.length ?? 0
      expect(han?.given?.length ?? 0).toBeGreaterThanOrEqual(1)
      expect(vowelGroups).toBe(han?.given?.length)
    }
  })
})
