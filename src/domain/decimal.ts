/**
 * An exact decimal number as text, in canonical form: no plus sign, no needless zeros, no `-0`. At most
 * 20 digits before the point and 10 after it. Two decimals are equal when their texts are.
 */
export type Decimal = string

const FRACTION_DIGITS = 10
const ONE = 10n ** BigInt(FRACTION_DIGITS)

/** Zeros that say nothing may be of any number; the digits between them are counted. */
const DECIMAL = /^(-?)0*(\d{1,20})(?:\.(\d{0,9}\d)0*)?$/

/** In units of 10^-10. */
const LIMIT = 10n ** 20n * ONE

/**
 * Reads a plain decimal number: `-12.50`, `007`, `0.1`. No exponent, no thousands separators, no spaces, and
 * digits on both sides of a point.
 *
 * @returns the canonical form, or undefined when `text` is something else, or has more digits than we keep.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text)
  if (!match) return undefined
  const [, sign, integer = '', fraction = ''] = match
  const units = BigInt(integer + fraction.padEnd(FRACTION_DIGITS, '0'))
  return decimalOf(sign === '-' ? -units : units)
}

/** @throws RangeError when a number given is not a decimal, or the sum has more than 20 integer digits. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(unitsOf(a) + unitsOf(b))
}

/**
 * The sum of many: what is added has at most 20 integer digits, what it adds up to may have more.
 *
 * @throws RangeError when either is not a decimal number.
 */
export function addToTotal(total: Decimal, more: Decimal): Decimal {
  return textOf(unitsOfTotal(total) + unitsOfTotal(more))
}

/** @throws RangeError when a number given is not a decimal, or the difference has more than 20 integer digits. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(unitsOf(a) - unitsOf(b))
}

/**
 * The product, exact where it fits 10 digits after the point, and otherwise rounded once, half to even.
 *
 * @throws RangeError when a number given is not a decimal, or the product has more than 20 integer digits.
 */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(divideHalfEven(unitsOf(a) * unitsOf(b), ONE))
}

/**
 * @returns below 0 when `a` is the smaller, 0 when they are equal, above 0 when `a` is the larger.
 * @throws RangeError when a number given is not a decimal.
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)]
  if (unitsA === unitsB) return 0
  return unitsA < unitsB ? -1 : 1
}

/**
 * Rounds half to even, so that rounding many amounts does not drift upwards.
 *
 * @param fractionDigits how many digits to keep after the point, 0 to 10.
 * @throws RangeError when `decimal` is not one, or `fractionDigits` is out of range.
 */
export function roundDecimal(decimal: Decimal, fractionDigits: number): Decimal {
  if (!Number.isInteger(fractionDigits) || fractionDigits < 0 || fractionDigits > FRACTION_DIGITS) {
    throw new RangeError(`fractionDigits must be a whole number from 0 to 10, but got ${fractionDigits}`)
  }
  const step = 10n ** BigInt(FRACTION_DIGITS - fractionDigits)
  return decimalOf(divideHalfEven(unitsOf(decimal), step) * step)
}

function unitsOf(decimal: Decimal): bigint {
  const canonical = parseDecimal(decimal)
  if (canonical === undefined) throw new RangeError(`expected a decimal number, but got ${decimal}`)
  const [integer = '', fraction = ''] = canonical.split('.')
  return BigInt(integer + fraction.padEnd(FRACTION_DIGITS, '0'))
}

function unitsOfTotal(total: Decimal): bigint {
  const [, sign, integer = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,10}))?$/.exec(total) ?? []
  if (sign === undefined) throw new RangeError(`expected a decimal number, but got ${total}`)
  const units = BigInt(integer + fraction.padEnd(FRACTION_DIGITS, '0'))
  return sign === '-' ? -units : units
}

function decimalOf(units: bigint): Decimal {
  if (units >= LIMIT || units <= -LIMIT)
    throw new RangeError('expected a result of at most 20 integer digits, but got a larger one')
  return textOf(units)
}

function textOf(units: bigint): Decimal {
  const size = units < 0n ? -units : units
  const integer = `${units < 0n ? '-' : ''}${size / ONE}`
  const fraction = String(size % ONE)
    .padStart(FRACTION_DIGITS, '0')
    .replace(/0+$/, '')
  return fraction === '' ? integer : `${integer}.${fraction}`
}

/** @param divisor above 0. */
function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  const twiceRest = 2n * (dividend % divisor)
  const twiceRestSize = twiceRest < 0n ? -twiceRest : twiceRest
  const awayFromZero = twiceRestSize > divisor || (twiceRestSize === divisor && quotient % 2n !== 0n)
  if (!awayFromZero) return quotient
  return quotient + (dividend < 0n ? -1n : 1n)
}

/** The same number with at least so many fraction digits: `5218` with two is `5218.00`. */
export function withFraction(decimal: Decimal, fractionDigits: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const shown = fraction.padEnd(fractionDigits, '0')
  return shown === '' ? whole : `${whole}.${shown}`
}
