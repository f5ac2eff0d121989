import { withFraction } from '../domain/decimal.ts'
import { minorUnits } from '../domain/money.ts'
import type { Resolvers } from '../generated/resolvers.ts'

export const moneyResolvers: Resolvers = {
  Money: {
    amount: ({ amount, currency }) => withFraction(amount, minorUnits(currency)),
  },
}
