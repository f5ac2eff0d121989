import {
  addDecimals,
  type Decimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
} from '../../../domain/decimal.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'
import { dayOf } from './dayOf.ts'

export type OrderLine = {
  readonly productId: string
  readonly product: string
  readonly unitPrice: Decimal
  readonly quantity: Decimal
  /** 0 to 1. */
  readonly discount: Decimal
}

export type Order = {
  readonly id: string
  readonly place: Place
  readonly customerCode: string
  readonly employeeId: string | undefined
  readonly orderedOn: string
  readonly lines: readonly OrderLine[]
  /** Exact, in USD: rounded order by order, the sum of all orders would be two cents off. */
  readonly amount: Decimal
}

export type OrderTables = {
  readonly orders: readonly CsvRow[]
  readonly details: readonly CsvRow[]
  readonly products: readonly CsvRow[]
}

/** What an order may refer to. */
type Known = { readonly customers: ReadonlySet<string>; readonly employees: ReadonlySet<string> }

/** The orders in the order of the file, without those that could not stand by themselves. */
export function* readOrders(tables: OrderTables, known: Known): Generator<ImportIssue, readonly Order[]> {
  const lines = yield* linesByOrder(tables)
  const orders = new Map<string, Order>()
  for (const row of tables.orders) {
    const order = orderOf(row, known, lines)
    if (typeof order === 'string') yield refused(row.place, 'UNUSABLE_ORDER', order)
    else if (orders.has(order.id))
      yield refused(row.place, 'DUPLICATE_ID', `order ${order.id} is in the file before`)
    else orders.set(order.id, order)
    lines.delete(textOf(row, 'OrderID') ?? '')
  }
  for (const [orderId, [first]] of lines) {
    if (first)
      yield refused(first.place, 'NO_ORDER', `lines of order ${orderId}, which is not among the orders`)
  }
  return [...orders.values()]
}

type PlacedLine = OrderLine & { readonly place: Place }

/** @returns the order, or why there is none. */
function orderOf(
  row: CsvRow,
  known: Known,
  lines: ReadonlyMap<string, readonly PlacedLine[]>,
): Order | string {
  const id = textOf(row, 'OrderID')
  const customerCode = textOf(row, 'CustomerID')
  const employeeId = textOf(row, 'EmployeeID')
  const orderedOn = dayOf(textOf(row, 'OrderDate'))
  if (id === undefined) return 'expected an OrderID, but it is empty'
  if (customerCode === undefined || !known.customers.has(customerCode)) {
    return `order ${id}: expected a customer of the file, but got ${customerCode}`
  }
  if (orderedOn === undefined) return `order ${id}: expected a date, but got ${textOf(row, 'OrderDate')}`
  const own = (lines.get(id) ?? []).map(({ place: _, ...line }) => line)
  return {
    id,
    place: row.place,
    customerCode,
    employeeId: employeeId !== undefined && known.employees.has(employeeId) ? employeeId : undefined,
    orderedOn,
    lines: own,
    amount: own.map(lineAmount).reduce(addDecimals, '0'),
  }
}

export function lineAmount({ unitPrice, quantity, discount }: OrderLine): Decimal {
  return multiplyDecimals(multiplyDecimals(unitPrice, quantity), subtractDecimals('1', discount))
}

function* linesByOrder({
  details,
  products,
}: OrderTables): Generator<ImportIssue, Map<string, PlacedLine[]>> {
  const names = new Map(products.map((row) => [textOf(row, 'ProductID'), textOf(row, 'ProductName')]))
  const lines = new Map<string, PlacedLine[]>()
  for (const row of details) {
    const orderId = textOf(row, 'OrderID') ?? ''
    const productId = textOf(row, 'ProductID') ?? ''
    const [unitPrice, quantity, discount] = ['UnitPrice', 'Quantity', 'Discount'].map((column) =>
      parseDecimal(textOf(row, column) ?? ''),
    )
    if (unitPrice === undefined || quantity === undefined || discount === undefined) {
      yield refused(
        row.place,
        'UNUSABLE_LINE',
        'expected a price, a quantity and a discount, but not all are numbers',
      )
      continue
    }
    const product = names.get(productId)
    if (product === undefined)
      yield warning(row.place, 'UNKNOWN_PRODUCT', `product ${productId} is not in the file`)
    const line = {
      productId,
      product: product ?? `Product ${productId}`,
      unitPrice,
      quantity,
      discount,
      place: row.place,
    }
    lines.set(orderId, [...(lines.get(orderId) ?? []), line])
  }
  return lines
}
