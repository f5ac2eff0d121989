/** What a security can be named by. CUSIP and ISIN name one security everywhere; a ticker, on one exchange. */
export const SECURITY_SCHEMES = ['CUSIP', 'ISIN', 'TICKER'] as const

export type SecurityScheme = (typeof SECURITY_SCHEMES)[number]

/** Which security: by one code. The same security under another scheme is another to us. */
export type SecurityCode = {
  readonly scheme: SecurityScheme
  /** In the one form in which we compare it: upper case. */
  readonly code: string
}

/** A security, as the source of a statement about it names it. */
export type Security = SecurityCode & {
  /** The issuer's name. */
  readonly name: string
  /** Which of the issuer's securities: `COM`, `CL A`, `SPONSORED ADR`. */
  readonly className?: string
}

const FORMS: Readonly<
  Record<SecurityScheme, { readonly expected: string; readonly isRight: (code: string) => boolean }>
> = {
  CUSIP: {
    expected: 'a CUSIP: 8 characters and the check digit that fits them',
    isRight: isCusip,
  },
  ISIN: {
    expected: 'an ISIN of ISO 6166: 2 letters, 9 characters and the check digit that fits them',
    isRight: isIsin,
  },
  TICKER: {
    expected: 'a ticker with its exchange: 600036.SH, NYSE:KO or the like, 1 to 20 of A-Z 0-9 . : -',
    isRight: (code) => /^[A-Z0-9][A-Z0-9.:-]{0,19}$/.test(code),
  },
}

/** What a scheme takes, in words. */
export function expectedSecurityCode(scheme: SecurityScheme): string {
  return FORMS[scheme].expected
}

/** Brings a security's code into the form in which we compare it; undefined when the scheme does not take it. */
export function securityCode(scheme: SecurityScheme, raw: string): SecurityCode | undefined {
  const code = raw.normalize('NFKC').trim().toUpperCase()
  return FORMS[scheme].isRight(code) ? { scheme, code } : undefined
}

/** One text for each security: `CUSIP:037833100`. */
export function securityKey({ scheme, code }: SecurityCode): string {
  return `${scheme}:${code}`
}

/** @see ANSI X9.6 (CUSIP), modulus 10 double add double: each second value is doubled, and its digits are added. */
function isCusip(code: string): boolean {
  if (!/^[0-9A-Z*@#]{8}\d$/.test(code)) return false
  const sum = [...code.slice(0, 8)].reduce((total, character, at) => {
    const value = cusipValue(character) * (at % 2 === 0 ? 1 : 2)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return (10 - (sum % 10)) % 10 === Number(code[8])
}

function cusipValue(character: string): number {
  const special = '*@#'.indexOf(character)
  return special >= 0 ? 36 + special : Number.parseInt(character, 36)
}

/** @see ISO 6166, annex A: letters become two digits, then Luhn's formula over all of them. */
function isIsin(code: string): boolean {
  if (!/^[A-Z]{2}[0-9A-Z]{9}\d$/.test(code)) return false
  const digits = [...code].map((character) => String(Number.parseInt(character, 36))).join('')
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return sum % 10 === 0
}
