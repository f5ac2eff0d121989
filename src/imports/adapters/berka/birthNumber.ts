import { dayOf } from './dayOf.ts'

/**
 * Reads a Czech birth number, `YYMMDD`, whose month is 50 higher for women.
 *
 * @returns undefined when no such day exists.
 * @see https://en.wikipedia.org/wiki/National_identification_number#Czech_Republic_and_Slovakia
 */
export function readBirthNumber(
  text: string,
): { readonly birthDate: string; readonly sex: 'FEMALE' | 'MALE' } | undefined {
  if (!/^\d{6}$/.test(text)) return undefined
  const month = Number(text.slice(2, 4))
  const female = month > 50
  const plain = text.slice(0, 2) + String(female ? month - 50 : month).padStart(2, '0') + text.slice(4)
  const birthDate = dayOf(plain)
  return birthDate === undefined ? undefined : { birthDate, sex: female ? 'FEMALE' : 'MALE' }
}
