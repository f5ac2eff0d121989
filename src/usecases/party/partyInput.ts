import { type Identifier, identifierKey, normalizeIdentifier } from '../../domain/identifier.ts'
import { earliestDay, latestDay } from '../../domain/partialDate.ts'
import { type ContactPoint, PARTY_LIMITS, type PartyRole } from '../../domain/party.ts'
import type { ContactPointInput, IdentifierInput, PartyRoleInput } from '../../generated/resolvers.ts'
import {
  checkedCount,
  checkedCountry,
  checkedLanguage,
  checkedText,
  checkedTimeZone,
  optionalText,
  withoutAbsent,
} from '../checks.ts'
import { type Field, invalid } from '../refused.ts'
import { toE164 } from './e164.ts'

export function partyRoles(inputs: readonly PartyRoleInput[]): readonly PartyRole[] {
  return checkedCount(inputs, ['roles'], { most: PARTY_LIMITS.roles }).map(
    ({ kind, investorType, validFrom, validTo }, n) => {
      assertPeriod({ validFrom, validTo }, ['roles', n])
      if (investorType && kind !== 'INVESTOR') {
        throw invalid(
          ['roles', n, 'investorType'],
          'absent unless kind is INVESTOR',
          '仅在角色为 INVESTOR 时填写',
        )
      }
      return withoutAbsent({ kind, investorType, validFrom, validTo })
    },
  )
}

type Period = { readonly validFrom?: string | null | undefined; readonly validTo?: string | null | undefined }

const PERIOD = { from: 'validFrom', to: 'validTo' } as const

/**
 * A period may not end before it can have begun.
 *
 * @param names what the input calls its two ends.
 */
export function assertPeriod(
  { validFrom, validTo }: Period,
  field: Field,
  names: { readonly from: string; readonly to: string } = PERIOD,
): void {
  if (validFrom && validTo && latestDay(validTo) < earliestDay(validFrom)) {
    throw invalid(
      [...field, names.to],
      `not before ${names.from} (${validFrom})`,
      `不早于起始日 ${validFrom}`,
      validTo,
    )
  }
}

export function identifiers(inputs: readonly IdentifierInput[]): readonly Identifier[] {
  const all = checkedCount(inputs, ['identifiers'], { most: PARTY_LIMITS.identifiers }).map((input, n) =>
    identifier(input, ['identifiers', n]),
  )
  // One said twice is one.
  return [...new Map(all.map((each) => [identifierKey(each), each])).values()]
}

/** In its scheme's normal form: a telephone number in E.164, whatever way it was written. */
export function identifier({ scheme, system, value, country }: IdentifierInput, field: Field): Identifier {
  const phone = scheme === 'PHONE' ? toE164(value, checkedCountry(country, [...field, 'country'])) : undefined
  const normal = normalizeIdentifier(scheme, system, phone ?? value)
  if (normal.ok) return normal.identifier
  throw invalid(
    [...field, faultyPart(scheme, system)],
    normal.expected,
    `符合 ${scheme} 规范的标识`,
    normal.got,
  )
}

/** Which part of an identifier that is none is wrong: only SOURCE has a system, and must. */
function faultyPart(scheme: IdentifierInput['scheme'], system: string | null | undefined) {
  if (scheme !== 'SOURCE') return system ? 'system' : 'value'
  return normalizeIdentifier(scheme, system, 'any').ok ? 'value' : 'system'
}

export function contactPoints(inputs: readonly ContactPointInput[]): readonly ContactPoint[] {
  return checkedCount(inputs, ['contactPoints'], { most: PARTY_LIMITS.contactPoints }).map((input, n) => {
    const field = ['contactPoints', n]
    return withoutAbsent({
      kind: input.kind,
      value: checkedText(input.value, [...field, 'value'], { most: 300 }),
      label: optionalText(input.label, [...field, 'label'], 60),
      preferred: input.preferred ?? false,
      optedOut: input.optedOut ?? false,
    })
  })
}

type LocaleInput = {
  readonly preferredLanguage?: string | null
  readonly timeZone?: string | null
  readonly country?: string | null
}

export function localeOf({ preferredLanguage, timeZone, country }: LocaleInput) {
  return {
    preferredLanguage: checkedLanguage(preferredLanguage, ['preferredLanguage']),
    timeZone: checkedTimeZone(timeZone, ['timeZone']),
    country: checkedCountry(country, ['country']),
  }
}
