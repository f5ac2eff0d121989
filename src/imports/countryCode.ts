const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const chineseNames = new Intl.DisplayNames('zh', { type: 'region', fallback: 'none' })

const A = 'A'.charCodeAt(0)

/** Codes that are not countries of today, though they have a name. */
const NOT_COUNTRIES: readonly string[] = ['EU', 'EZ', 'UN', 'UK', 'ZZ', 'XA', 'XB', 'QO', 'SU', 'DD', 'YU']

const CODES: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(A + at / 26, A + (at % 26)))
    .filter((code) => !NOT_COUNTRIES.includes(code))
    .flatMap((code) => {
      const name = names.of(code)
      return name === undefined
        ? []
        : [name, chineseNames.of(code) ?? name, code].map((each) => [each.toLowerCase(), code] as const)
    }),
  ['usa', 'US'] as const,
  ['united states of america', 'US'] as const,
  ['uk', 'GB'] as const,
  ['great britain', 'GB'] as const,
  ['czech republic', 'CZ'] as const,
  ['holland', 'NL'] as const,
])

/** The ISO 3166-1 alpha-2 code of a country by its English or Chinese name, or by the code itself. */
export function countryCode(text: string): string | undefined {
  return CODES.get(text.trim().toLowerCase())
}
