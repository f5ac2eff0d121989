import { displayPersonName, type PersonName, personNameForSorting } from './personName.ts'
import type { Script } from './script.ts'

/** One form of an organization's name. */
export type OrganizationName = {
  /** As registered. */
  readonly legal: string
  /** As people say it: 工行, ICBC. */
  readonly short?: string
  readonly script: Script
}

/** One form of a party's name. A party has one or more: as a rule one in each script it is known in. */
export type PartyName = PersonName | OrganizationName

export const LOCALES = ['zh', 'en'] as const

export type Locale = (typeof LOCALES)[number]

const SCRIPT_OF_LOCALE = { zh: 'HAN', en: 'LATIN' } as const

const SORT_NAME_CHARACTERS = 80

/**
 * The name to show to a reader of this language: the form in its script, or else the first.
 *
 * @returns an empty string when there is no form.
 */
export function displayName(names: readonly PartyName[], locale: Locale): string {
  const form = formIn(SCRIPT_OF_LOCALE[locale], names)
  if (!form) return ''
  return isOrganizationName(form) ? form.legal.trim() : displayPersonName(form)
}

/**
 * The key that lists sort a party by: its Latin form, family name first, or else its first form. Folded so that case,
 * accents, width and spacing do not count, and safe as part of a table key: no control character, no `#`.
 *
 * @returns 1 to 80 characters; `~`, which sorts after every letter, when nothing is left of the name.
 */
export function sortName(names: readonly PartyName[]): string {
  const form = formIn('LATIN', names)
  if (!form) return '~'
  const name = isOrganizationName(form) ? form.legal : personNameForSorting(form)
  // Cleaned before folding too: without what stood between them, two characters may become one.
  const folded = caseFolded(withoutUnprintables(name.normalize('NFKC')))
  const clean = withoutUnprintables(form.script === 'LATIN' ? withoutDiacritics(folded) : folded)
  return [...clean].slice(0, SORT_NAME_CHARACTERS).join('').trim() || '~'
}

export function isOrganizationName(name: PartyName): name is OrganizationName {
  return 'legal' in name
}

function formIn(script: Script, names: readonly PartyName[]): PartyName | undefined {
  return names.find((name) => name.script === script) ?? names[0]
}

/** There and back, so that ß, ẞ and SS fold alike. Never by locale: Turkish folds I otherwise. */
function caseFolded(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC')
}

/** Letters that are drawn with a stroke, not composed with an accent, so that no normal form takes them apart. */
const STROKED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
}

function withoutDiacritics(lowerCase: string): string {
  return lowerCase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøđðłþħŧ]/g, (letter) => STROKED[letter] ?? letter)
}

/** White space first: a tab is a control character too, but it stood between two words. */
function withoutUnprintables(text: string): string {
  return text
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/[\p{C}#]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}
