import type { EventKind } from '../../../domain/event.ts'

/** What people call the kinds, in the order in which they are looked for: a roadshow of one-to-ones is a roadshow. */
const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  ['RESULTS_CALL', /results?[ _-](call|webcast|presentation)|earnings[ _-]call|业绩说明会|业绩发布会/i],
  ['ROADSHOW', /road[ _-]?show|路演/i],
  ['AGM', /\bAGM\b|(general|shareholders'?) meeting|股东大会|股东会/i],
  ['SITE_VISIT', /site[ _-]visit|现场调研|调研/i],
  ['ONE_TO_ONE', /one[ _-](to|on)[ _-]one|\b1[ -]?[x:][ -]?1\b|\b1-on-1\b|一对一/i],
  ['CONFERENCE', /conference(?! call)|投资者大会|策略会/i],
  ['SALON', /\bsalon\b|沙龙/i],
]

/** The kind of event that its categories name, or else its name; OTHER when neither does. */
export function eventKind(categories: readonly string[], name: string): EventKind {
  const said = [...categories, name]
  for (const text of said) {
    const found = WORDS.find(([, words]) => words.test(text))
    if (found) return found[0]
  }
  return 'OTHER'
}
