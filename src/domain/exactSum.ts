/** As DynamoDB writes a number: digits, a point, now and then an exponent. */
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** The digits of a number, and how many of them stand after the point. */
type Scaled = { readonly digits: bigint; readonly fraction: number }

/**
 * The exact sum of numbers with any digits before and after the point.
 *
 * @returns in canonical form: no plus sign, no needless zeros, no `-0`, no exponent.
 * @throws RangeError when one of them is no decimal number.
 */
export function exactSum(numbers: readonly string[]): string {
  const scaled = numbers.map(scaledFrom)
  const fraction = Math.max(0, ...scaled.map((each) => each.fraction))
  const total = scaled.reduce((sum, each) => sum + each.digits * 10n ** BigInt(fraction - each.fraction), 0n)
  return textOf(total, fraction)
}

/** @throws RangeError when it is no decimal number. */
export function negated(number: string): string {
  const { digits, fraction } = scaledFrom(number)
  return textOf(-digits, fraction)
}

function scaledFrom(number: string): Scaled {
  const [, sign, integer = '', decimals = '', exponent = '0'] = NUMBER.exec(number) ?? []
  if (sign === undefined) throw new RangeError(`expected a decimal number, but got ${number}`)
  const digits = BigInt(integer + decimals) * (sign === '-' ? -1n : 1n)
  const fraction = decimals.length - Number(exponent)
  return fraction >= 0 ? { digits, fraction } : { digits: digits * 10n ** BigInt(-fraction), fraction: 0 }
}

function textOf(digits: bigint, fraction: number): string {
  const size = String(digits < 0n ? -digits : digits).padStart(fraction + 1, '0')
  const decimals = size.slice(size.length - fraction).replace(/0+$/, '')
  const integer = size.slice(0, size.length - fraction)
  const text = fraction === 0 || decimals === '' ? integer : `${integer}.${decimals}`
  return digits < 0n && text !== '0' ? `-${text}` : text
}
