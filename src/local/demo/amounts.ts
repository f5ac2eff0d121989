import type { Decimal } from '../../domain/decimal.ts'
import type { MoneyInput } from '../../generated/resolvers.ts'

/** @param minor whole fen or cents; below 0 for what goes out. @returns canonical: 12.5, not 12.50. */
export function decimalOfMinor(minor: number): Decimal {
  const size = Math.abs(minor)
  const cents = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${minor < 0 ? '-' : ''}${Math.floor(size / 100)}${cents && `.${cents}`}`
}

export function yuan(minor: number): MoneyInput {
  return { amount: decimalOfMinor(minor), currency: 'CNY' }
}
