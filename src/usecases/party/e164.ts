import { createRequire } from 'node:module'
import type * as Libphonenumber from 'libphonenumber-js/max'

const require = createRequire(import.meta.url)

/**
 * With the full metadata, 73 kB more than the least: with less, 66106114 is a number of China, though it lacks its city. Loaded
 * with the first number that somebody writes.
 */
const library = () => require('libphonenumber-js/max') as typeof Libphonenumber

/** Longer than any number people write, shorter than what is slow to search. */
const MOST_CHARACTERS = 60

/**
 * A phone number as people write it, in the form of E.164: `010-6610 6114` in CN becomes +861066106114.
 *
 * @param defaultCountry ISO 3166-1 alpha-2: whose national numbers are meant where no country code is written.
 * @returns undefined when it is no number of its country, has an extension (several people share what is left without
 *   it), or is written nationally and no country is known.
 */
export function toE164(text: string, defaultCountry?: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const { parsePhoneNumberFromString } = library()
  const phone = parsePhoneNumberFromString(text.normalize('NFKC').trim(), {
    extract: false,
    ...countryOption(defaultCountry),
  })
  if (!phone?.isValid() || phone.ext !== undefined) return undefined
  return /^\+[1-9]\d{7,14}$/.test(phone.number) ? phone.number : undefined
}

function countryOption(country: string | undefined): { defaultCountry?: Libphonenumber.CountryCode } {
  return country !== undefined && library().isSupportedCountry(country) ? { defaultCountry: country } : {}
}
