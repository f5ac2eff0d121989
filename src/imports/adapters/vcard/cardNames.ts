import { scriptOf } from '../../../domain/script.ts'
import type { PersonNameInput } from '../../../generated/resolvers.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { shortened } from '../crm/shortened.ts'
import { all, type Card, components, lineOf } from './card.ts'

/**
 * The forms of a person's name, the main one first, in the letters in which they are written. Where the main one is in Chinese
 * characters, and its sound is stated in Latin letters, that is another.
 */
export function* cardNames(card: Card): Generator<ImportIssue, readonly PersonNameInput[]> {
  const forms = all(card, 'n').map((each) => parts(components(each), components(each, ', ')))
  const names = forms.filter(({ family, given, middle }) => [family, given, middle].some(Boolean))
  const [main] = names
  const full = all(card, 'fn').map(lineOf).find(Boolean)
  if (main === undefined || [main.family, main.given, main.middle].filter(Boolean).length === 1) {
    // Telephones put all of a name in one part, and not always in the same.
    const name = full ?? (main && (main.family ?? main.given ?? main.middle))
    if (name !== undefined) {
      return [
        { full: yield* shortened(card.place, 'name', name, 200) },
        ...sounded(card, name),
        ...names.slice(1),
      ]
    }
  } else return [...names, ...sounded(card, `${main.family}${main.given}`)].slice(0, 8)
  return yield* namedOtherwise(card)
}

/** Who has no name is named by what there is, as somebody must be shown. */
function* namedOtherwise(card: Card): Generator<ImportIssue, readonly PersonNameInput[]> {
  const [nickname, email, tel] = ['nickname', 'email', 'tel'].map((name) =>
    all(card, name).map(lineOf).find(Boolean),
  )
  const name = nickname ?? email ?? tel
  if (name === undefined) return []
  yield warning(card.place, 'NO_NAME', `expected N or FN, but there is none: named "${name.slice(0, 80)}"`)
  return [{ full: name.slice(0, 200) }]
}

type Parts = {
  readonly family?: string
  readonly given?: string
  readonly middle?: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Several titles are told apart by commas; several given names are not. */
function parts([family, given, middle]: readonly string[], [, , , prefix, suffix]: readonly string[]): Parts {
  return present({
    family: short(family),
    given: short(given),
    middle: short(middle),
    prefix: short(prefix),
    suffix: short(suffix),
  })
}

/** No part of anybody's name is longer; what is, is no name. */
function short(text: string | undefined): string | undefined {
  return text ? text.slice(0, 100) : undefined
}

function sounded(card: Card, main: string): readonly PersonNameInput[] {
  if (scriptOf(main) !== 'HAN') return []
  const [family, given] = ['x-phonetic-last-name', 'x-phonetic-first-name'].map(
    (name) => all(card, name).map(lineOf)[0],
  )
  const isLatin = scriptOf(`${family ?? ''}${given ?? ''}`) === 'LATIN'
  return isLatin ? [{ ...present({ family, given }), script: 'LATIN', order: 'FAMILY_FIRST' }] : []
}
