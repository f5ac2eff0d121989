import { type CountryCode, WESTERN_COUNTRIES } from './places.ts'

/** Gives out e-mail addresses and telephone numbers, each once. None of them reaches anybody. */
export type Addresses = {
  /** @param local what stands before the @; a number is put behind it when it is taken. */
  readonly email: (local: string, domain: string) => string
  /** E.164, of a Western country. Undefined when its numbers are used up. */
  readonly fictionPhone: (country: CountryCode) => string | undefined
  readonly chineseMobile: () => string
  /** A fixed line in China. */
  readonly chineseLandline: (areaCode: string) => string
}

/** Never given to a carrier, so that nobody's rings; China keeps no numbers for fiction. For show: no checker takes it. */
const CHINESE_MOBILE = '+86154'

export function newAddresses(): Addresses {
  const taken = new Set<string>()
  const used = new Map<string, number>()
  const next = (series: string) => {
    const ordinal = used.get(series) ?? 0
    used.set(series, ordinal + 1)
    return ordinal
  }
  return {
    email: (local, domain) => {
      const plain = asciiLocal(local)
      let address = `${plain}@${domain}`
      for (let number = 2; taken.has(address); number += 1) address = `${plain}${number}@${domain}`
      taken.add(address)
      return address
    },
    fictionPhone: (country) => fictionPhone(country, next(country)),
    chineseMobile: () => `${CHINESE_MOBILE}${spread(next('mobile'), 8)}`,
    // No local number begins with 9.
    chineseLandline: (areaCode) => `+86${areaCode}90${spread(next(areaCode), 6)}`,
  }
}

/** Numbers one after another would look made up. 7,919 is prime to 10, so that no two come out alike. */
function spread(ordinal: number, digits: number): string {
  return String((ordinal * 7_919 + 31_415) % 10 ** digits).padStart(digits, '0')
}

function fictionPhone(country: CountryCode, ordinal: number): string | undefined {
  const prefixes = WESTERN_COUNTRIES.find(({ code }) => code === country)?.fictionPhones ?? []
  let left = ordinal
  for (const [prefix, digits] of prefixes) {
    if (left < 10 ** digits) return `${prefix}${spread(left, digits)}`
    left -= 10 ** digits
  }
  return undefined
}

function asciiLocal(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9.]/g, '')
    .toLowerCase()
}
