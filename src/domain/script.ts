export const SCRIPTS = ['HAN', 'LATIN', 'OTHER'] as const

/** The writing that a form of a name is in. */
export type Script = (typeof SCRIPTS)[number]

/**
 * Guesses what a name is written in. One Han character makes it HAN, as in TCL科技集团; kana or hangul, which Japanese
 * and Korean mix with Han, make it OTHER.
 *
 * @returns OTHER too when there is no letter at all, as in 1688.
 */
export function scriptOf(text: string): Script {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return 'OTHER'
  if (/\p{Script=Han}/u.test(text)) return 'HAN'
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.every((letter) => /\p{Script=Latin}/u.test(letter)) ? 'LATIN' : 'OTHER'
}
