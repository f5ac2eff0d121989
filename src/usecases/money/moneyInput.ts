import { compareDecimals } from '../../domain/decimal.ts'
import { isCurrency, type Money } from '../../domain/money.ts'
import type { MoneyInput } from '../../generated/resolvers.ts'
import { type Field, invalid } from '../refused.ts'

export function checkedCurrency(currency: string, field: Field): string {
  if (!isCurrency(currency))
    throw invalid(field, 'a currency of ISO 4217, such as CNY', 'ISO 4217 货币代码，如 CNY', currency)
  return currency
}

export function money(input: MoneyInput | null | undefined, field: Field): Money | undefined {
  if (!input) return undefined
  return { amount: input.amount, currency: checkedCurrency(input.currency, [...field, 'currency']) }
}

/** A number of 0 or more, and at most `most` where there is one. */
export function notNegative(
  number: string | null | undefined,
  field: Field,
  most?: string,
): string | undefined {
  if (number === null || number === undefined) return undefined
  if (compareDecimals(number, '0') < 0 || (most !== undefined && compareDecimals(number, most) > 0)) {
    const range = most === undefined ? '0 or more' : `0 to ${most}`
    throw invalid(field, range, most === undefined ? '不小于 0' : `0 至 ${most}`, number)
  }
  return number
}
