import { leiCheckDigits } from '../../domain/lei.ts'
import {
  isUnifiedSocialCreditCode,
  unifiedSocialCreditCheckCharacter,
} from '../../domain/unifiedSocialCreditCode.ts'

const CODE_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** No registrar of LEIs has this prefix, so no such number belongs to anybody. */
const LEI_PREFIX = 'GXDM00'

/** No organization code was ever given out with these letters in front. */
const ORGANIZATION_PREFIX = 'GX'

/** @param ordinal 0 to 999,999: another for each organization. */
export function demoLei(ordinal: number): string {
  const first18 = `${LEI_PREFIX}${base31(ordinal * 7_919 + 104_729, 8)}${String(ordinal % 10_000).padStart(4, '0')}`
  return `${first18}${leiCheckDigits(first18)}`
}

/**
 * The code of a firm that registered in a division of the market regulator (9), as an enterprise (1).
 *
 * @param ordinal 0 to 99,999: another for each organization.
 * @param division six digits, GB/T 2260.
 */
export function demoSocialCreditCode(ordinal: number, division: string): string {
  const first16 = `91${division}${ORGANIZATION_PREFIX}${base31(ordinal * 6_007 + 15_485_863, 6)}`
  const code = [...'0123456789X']
    .map((check) => `${first16}${check}`)
    .map((first17) => `${first17}${unifiedSocialCreditCheckCharacter(first17)}`)
    .find(isUnifiedSocialCreditCode)
  if (!code) throw new RangeError(`expected a check digit to fit ${first16}, but none does`)
  return code
}

function base31(number: number, length: number): string {
  let rest = number
  let text = ''
  for (let place = 0; place < length; place += 1) {
    text = CODE_DIGITS.charAt(rest % 31) + text
    rest = Math.floor(rest / 31)
  }
  return text
}
