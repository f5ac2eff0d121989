import { isLei } from './lei.ts'
import type { PartialDate } from './partialDate.ts'
import { isUnifiedSocialCreditCode } from './unifiedSocialCreditCode.ts'

export const IDENTIFIER_SCHEMES = [
  'LEI',
  'UNIFIED_SOCIAL_CREDIT_CODE',
  'CIK',
  'EMAIL',
  'PHONE',
  'SOURCE',
] as const

export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]

/** A name that belongs to one party only, within a tenant. */
export type Identifier = {
  readonly scheme: IdentifierScheme
  /** The system whose id this is: 1 to 40 of `a-z 0-9 _ . -`. Only SOURCE has one. */
  readonly system?: string
  /** In the one form in which we compare it. */
  readonly value: string
  readonly validFrom?: PartialDate
  /** The last day it was the party's. */
  readonly validTo?: PartialDate
}

export type NormalizedIdentifier =
  | { readonly ok: true; readonly identifier: Identifier }
  /** For the caller: what it should have been, and what came, at most 100 characters of it. */
  | { readonly ok: false; readonly expected: string; readonly got: string }

/** What each scheme takes, and the form it keeps it in. */
const FORMS: Readonly<
  Record<IdentifierScheme, { expected: string; parse: (raw: string) => string | undefined }>
> = {
  LEI: {
    expected: 'an LEI of ISO 17442: 18 letters and digits, then 2 check digits that fit',
    parse: (raw) => passing(folded(raw).toUpperCase(), isLei),
  },
  UNIFIED_SOCIAL_CREDIT_CODE: {
    expected: 'a unified social credit code of GB 32100: 18 characters whose check characters fit',
    parse: (raw) => passing(folded(raw).toUpperCase(), isUnifiedSocialCreditCode),
  },
  CIK: {
    expected: 'a CIK of the SEC: 1 to 10 digits, not all zeros',
    parse: (raw) => passing(folded(raw), (text) => /^(?!0+$)\d{1,10}$/.test(text))?.padStart(10, '0'),
  },
  EMAIL: {
    expected: 'an e-mail address, local@domain.tld, at most 254 characters',
    parse: (raw) => passing(folded(raw).toLowerCase(), isEmail),
  },
  PHONE: {
    expected: 'a phone number in E.164 form: + and 8 to 15 digits, country code first',
    parse: (raw) => passing(folded(raw), (text) => /^\+[1-9]\d{7,14}$/.test(text)),
  },
  SOURCE: {
    expected: '1 to 128 visible characters without spaces',
    // What another system calls its own is left as it is, but for how its accents are encoded.
    parse: (raw) => passing(raw.trim().normalize('NFC'), (text) => /^[^\s\p{C}]{1,128}$/u.test(text)),
  },
}

/**
 * Brings an identifier into the one form in which we compare it, and checks what can be checked of it.
 *
 * @param system the source system's name: given exactly for SOURCE.
 */
export function normalizeIdentifier(
  scheme: IdentifierScheme,
  system: string | null | undefined,
  rawValue: string,
): NormalizedIdentifier {
  const systemFault = faultOfSystem(scheme, system ?? undefined)
  if (systemFault) return systemFault

  const { expected, parse } = FORMS[scheme]
  const value = parse(rawValue)
  if (value === undefined) return refused(expected, rawValue)
  return { ok: true, identifier: { scheme, ...(system ? { system } : {}), value } }
}

/** One text per identifier: equal when, and only when, two identifiers name the same. Dates do not count. */
export function identifierKey({
  scheme,
  system,
  value,
}: Pick<Identifier, 'scheme' | 'system' | 'value'>): string {
  // Neither a scheme nor a system has a #, so what follows the last of ours is all value.
  return system === undefined ? `${scheme}#${value}` : `${scheme}#${system}#${value}`
}

function faultOfSystem(
  scheme: IdentifierScheme,
  system: string | undefined,
): NormalizedIdentifier | undefined {
  if (scheme !== 'SOURCE') {
    return system === undefined
      ? undefined
      : refused(`no system beside ${scheme}: only SOURCE has one`, system)
  }
  if (system !== undefined && /^[a-z0-9_.-]{1,40}$/.test(system)) return undefined
  return refused('the name of the source system, 1 to 40 of a-z 0-9 _ . -', system ?? 'none')
}

/** A label of a domain name: letters and digits of any script, hyphens inside. */
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?'

const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?=.*\\p{L})${LABEL}$`, 'u')

/** Dot-atoms only: quoted local parts and address literals are legal, and in practice always a mistake. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  return (
    text.length <= 254 &&
    at > 0 &&
    at <= 64 &&
    /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local) &&
    DOMAIN.test(domain)
  )
}

/** Full-width letters and digits, which Chinese input methods make, are read as the plain ones. */
function folded(raw: string): string {
  return raw.normalize('NFKC').trim()
}

function passing(text: string, isRight: (text: string) => boolean): string | undefined {
  return isRight(text) ? text : undefined
}

function refused(expected: string, got: string): NormalizedIdentifier {
  return { ok: false, expected, got: [...got.slice(0, 200)].slice(0, 100).join('') }
}
