import type { Decimal } from './decimal.ts'

/** An amount in one currency, in its main unit: 12.5 USD, never 1250 cents. */
export type Money = {
  readonly amount: Decimal
  /** An ISO 4217 code. */
  readonly currency: string
}

/**
 * The active codes of ISO 4217 that have a minor unit, by how many decimals it takes. So currencies and fund codes
 * (CLF, USN), but not metals, testing codes and the like (XAU, XTS, XXX), which no amount has decimals in.
 *
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html, list one, 2026-01
 */
const CODES_BY_MINOR_UNITS = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
    CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV
    MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD
    SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
} as const

const MINOR_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES_BY_MINOR_UNITS).flatMap(([digits, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(digits)] as const),
  ),
)

/** Whether `text` is an active currency, upper case as ISO 4217 writes it. */
export function isCurrency(text: string): boolean {
  return MINOR_UNITS.has(text)
}

/**
 * How many decimals the currency's smallest unit takes: 2 for CNY, 0 for JPY, 3 for KWD.
 *
 * @throws RangeError when `currency` is not an active one.
 */
export function minorUnits(currency: string): number {
  const digits = MINOR_UNITS.get(currency)
  if (digits === undefined) throw new RangeError(`expected an active ISO 4217 currency, but got ${currency}`)
  return digits
}
