import { addDecimals, compareDecimals, type Decimal } from '../../../domain/decimal.ts'
import { lineAmount } from './orderLines.ts'
import type { Order } from './orders.ts'

/** What was bought by a customer, or of a supplier, over all orders. */
export type Trade = {
  /** In USD, exact. */
  readonly value: Decimal
  readonly firstOn: string
  readonly lastOn: string
  readonly orders: number
}

/** @param keysOf whose trade a line of an order belongs to. */
export function tradeBy(
  orders: readonly Order[],
  keyOf: (order: Order, productId: string) => string | undefined,
): ReadonlyMap<string, Trade> {
  const trades = new Map<string, Trade & { readonly lastOrder: string }>()
  for (const order of orders) {
    for (const line of order.lines) {
      const key = keyOf(order, line.productId)
      if (key === undefined) continue
      const { value, firstOn, lastOn, orders: count, lastOrder } = trades.get(key) ?? nothing(order)
      const days = [firstOn, order.orderedOn, lastOn].toSorted()
      trades.set(key, {
        value: addDecimals(value, lineAmount(line)),
        firstOn: days[0] ?? firstOn,
        lastOn: days[2] ?? lastOn,
        orders: count + (lastOrder === order.id ? 0 : 1),
        lastOrder: order.id,
      })
    }
  }
  return trades
}

/** Keys, those with the most value first. */
export function byValue(trades: ReadonlyMap<string, Trade>): readonly string[] {
  const entries = [...trades].toSorted(
    ([a, { value: x }], [b, { value: y }]) => compareDecimals(y, x) || (a < b ? -1 : 1),
  )
  return entries.map(([key]) => key)
}

function nothing({ orderedOn }: Order) {
  return { value: '0', firstOn: orderedOn, lastOn: orderedOn, orders: 0, lastOrder: '' }
}
