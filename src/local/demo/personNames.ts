import type { PersonNameInput } from '../../generated/resolvers.ts'
import {
  type Bilingual,
  GIVEN_CHARACTERS,
  type Sex,
  SURNAMES,
  WESTERN_NAMES,
  type WesternLanguage,
  WORK_NAMES,
} from './names.ts'
import type { Random } from './random.ts'

/** A name in its forms, with what stands before the @ of its bearer's addresses. */
export type DemoName = {
  readonly names: readonly PersonNameInput[]
  readonly local: string
  readonly family: Bilingual
}

/** @param family given where it is known, as a child's is. */
export function chineseName(
  random: Random,
  sex: Sex,
  family: Bilingual = random.weighted(SURNAMES),
): DemoName {
  return chineseNameOf(
    family,
    givenName(random, sex),
    random.chance(0.06) ? random.pick(WORK_NAMES[sex]) : undefined,
  )
}

/** @param workName the given name used abroad, such as `David`. */
export function chineseNameOf(family: Bilingual, given: Bilingual, workName?: string): DemoName {
  const names: PersonNameInput[] = [
    { family: family.zh, given: given.zh, script: 'HAN', order: 'FAMILY_FIRST' },
    { family: family.en, given: given.en, script: 'LATIN', order: 'FAMILY_FIRST' },
  ]
  if (workName) names.push({ family: family.en, given: workName, script: 'LATIN', order: 'GIVEN_FIRST' })
  return { names, local: `${given.en}.${family.en.replace('ü', 'yu')}`, family }
}

export function westernName(random: Random, language: WesternLanguage, sex: Sex): DemoName {
  const table = WESTERN_NAMES[language]
  return westernNameOf(random.pick(table.given[sex]), random.pick(table.family), random.chance(0.5))
}

/** @param inHan whether the Chinese transcription is known too. */
export function westernNameOf(given: Bilingual, family: Bilingual, inHan: boolean): DemoName {
  const names: PersonNameInput[] = [
    { family: family.en, given: given.en, script: 'LATIN', order: 'GIVEN_FIRST' },
  ]
  if (inHan) names.push({ family: family.zh, given: given.zh, script: 'HAN', order: 'GIVEN_FIRST' })
  return { names, local: `${given.en}.${family.en}`, family }
}

function givenName(random: Random, sex: Sex): Bilingual {
  const { single, first, second } = GIVEN_CHARACTERS[sex]
  if (random.chance(0.14)) {
    const { zh, en } = random.pick(single)
    return { zh, en: capitalized(en) }
  }
  const start = random.pick(first)
  return givenOfTwo(start, random.pick(second.filter(({ zh }) => zh !== start.zh)))
}

/** Two characters are one word in pinyin: 嘉安 is Jia'an, the mark keeping the syllables apart. */
export function givenOfTwo(start: Bilingual, end: Bilingual): Bilingual {
  const mark = /^[aeo]/.test(end.en) ? "'" : ''
  return { zh: `${start.zh}${end.zh}`, en: `${capitalized(start.en)}${mark}${end.en}` }
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
