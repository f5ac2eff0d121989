/** 统一社会信用代码: the one number of a legal person or other organization in mainland China, 18 characters. */
export type UnifiedSocialCreditCode = string

/** The digits of GB 32100, worth 0 to 30 by their place: no I, O, S, V or Z. */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Registering department, category, six digits of administrative division, organization code. */
const FIRST_17 = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{9}$/

/** The first 8 characters of the organization code, weighed by GB 11714. */
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Whether `text` is a unified social credit code: upper case, and right in both its check characters, its own and that
 * of the organization code inside it. Says nothing of whether it was ever issued.
 *
 * @see GB 32100-2015 and GB 11714-1997
 */
export function isUnifiedSocialCreditCode(text: string): boolean {
  const first17 = text.slice(0, 17)
  return (
    FIRST_17.test(first17) &&
    text.slice(17) === unifiedSocialCreditCheckCharacter(first17) &&
    first17[16] === organizationCheckCharacter(first17.slice(8, 16))
  )
}

/**
 * The 18th character, which checks the 17 before it.
 *
 * @throws RangeError when `first17` is not 17 characters in the form of GB 32100.
 */
export function unifiedSocialCreditCheckCharacter(first17: string): string {
  if (!FIRST_17.test(first17)) {
    throw new RangeError(
      `expected the first 17 characters of a unified social credit code, but got ${first17}`,
    )
  }
  const sum = [...first17].reduce(
    ({ total, weight }, character) => ({
      total: total + DIGITS.indexOf(character) * weight,
      weight: (weight * 3) % 31,
    }),
    { total: 0, weight: 1 },
  ).total
  return DIGITS.charAt((31 - (sum % 31)) % 31)
}

/** In GB 11714 letters are worth 10 to 35, with no gaps for those that GB 32100 leaves out. X stands for 10. */
function organizationCheckCharacter(first8: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number.parseInt(first8.charAt(place), 36),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
