import { addToTotal } from './decimal.ts'
import { EXPOSED_LINE, exposureOf } from './exposure.ts'
import type { Holding } from './holding.ts'
import type { Money } from './money.ts'
import type { LineOfBusiness } from './relationship.ts'

/**
 * What may be lost with a party on a day, by currency, in the order of the currencies; none of them is zero.
 *
 * For other lines of business than the one that lends there is nothing to lose, and nothing to be told of what stands on
 * the other side of a wall.
 */
export function exposureTotals(
  line: LineOfBusiness,
  holdings: readonly Holding['data'][],
  day: string,
): readonly Money[] {
  if (line !== EXPOSED_LINE) return []
  const totals = new Map<string, string>()
  for (const holding of holdings) {
    const exposure = exposureOf(holding, day)
    if (exposure)
      totals.set(exposure.currency, addToTotal(totals.get(exposure.currency) ?? '0', exposure.amount))
  }
  return [...totals]
    .map(([currency, amount]) => ({ currency, amount }))
    .filter(({ amount }) => amount !== '0')
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}
