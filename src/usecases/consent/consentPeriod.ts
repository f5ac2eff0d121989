import { latestEnd } from '../../domain/consent.ts'
import type { Instant } from '../../domain/instant.ts'
import type { GrantConsentInput } from '../../generated/resolvers.ts'
import { invalid } from '../refused.ts'

type Known = {
  /** When the party said yes, earliest first: at least once. */
  readonly given: readonly Instant[]
  readonly now: Instant
}

type Period = { readonly validFrom: Instant; readonly validTo: Instant }

/**
 * From when to when a consent holds: not before the party first said yes, and not for ever.
 *
 * @throws Refused INVALID.
 */
export function consentPeriod(
  input: Pick<GrantConsentInput, 'validFrom' | 'validTo'>,
  { given, now }: Known,
): Period {
  const [first = now] = given
  // Clocks differ: the party may have said yes a moment from now.
  const validFrom = input.validFrom ?? (first > now ? first : now)
  if (validFrom < first) {
    throw invalid(
      ['validFrom'],
      `not before the party consented, ${first}`,
      `不早于当事人作出同意的时间 ${first}`,
      validFrom,
    )
  }
  const { validTo } = input
  if (validTo <= validFrom || validTo <= now) {
    throw invalid(
      ['validTo'],
      'after validFrom, and still to come',
      '晚于 validFrom 且尚未到来的时间',
      validTo,
    )
  }
  const latest = latestEnd(given.at(-1) ?? now)
  if (validTo > latest) {
    throw invalid(
      ['validTo'],
      `at most five years after the party consented: ${latest}`,
      `不超过当事人作出同意后五年，即 ${latest}`,
      validTo,
    )
  }
  return { validFrom, validTo }
}
