import type { Script } from './script.ts'

export const NAME_ORDERS = ['FAMILY_FIRST', 'GIVEN_FIRST'] as const

export type NameOrder = (typeof NAME_ORDERS)[number]

/** One form of a person's name. It has parts, or `full` where its source gave one string, or both. */
export type PersonName = {
  readonly family?: string
  readonly given?: string
  readonly middle?: string
  /** Dr, Prof. */
  readonly prefix?: string
  /** Jr, III, CFA. */
  readonly suffix?: string
  readonly full?: string
  readonly script: Script
  /** In which order the person, or their language, says it. */
  readonly order: NameOrder
}

/**
 * The name as it is shown. Parts win over `full`.
 *
 * Han: 王小明, without spaces or titles; a foreign name written in Han, GIVEN_FIRST, gets its dot: 约翰·史密斯.
 * Others: in their order, with prefix and suffix.
 *
 * @returns an empty string when the form has nothing to show.
 * @see GB/T 15834-2011, 4.14, on the dot
 */
export function displayPersonName(name: PersonName): string {
  const { family, given, middle, prefix, suffix, full } = name
  if (!family && !given && !middle) return full?.trim() ?? ''

  const familyFirst = name.order === 'FAMILY_FIRST'
  const spoken = familyFirst ? [family, given, middle] : [given, middle, family]
  if (name.script === 'HAN')
    return joined(familyFirst ? [family, middle, given] : spoken, familyFirst ? '' : '·')
  return joined([prefix, ...spoken, suffix], ' ')
}

/** The name as lists sort it: family first, no prefix. */
export function personNameForSorting(name: PersonName): string {
  const { family, given, middle, suffix } = name
  if (!family && !given && !middle) return displayPersonName(name)
  if (name.script === 'HAN') return displayPersonName(name)
  return joined([family, given, middle, suffix], ' ')
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts
    .map((part) => part?.trim())
    .filter((part) => part)
    .join(separator)
}
