import { addDecimals, type Decimal } from '../../../domain/decimal.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'
import { dayOf } from './dayOf.ts'
import { lineAmount, type OrderLine, type OrderLines, readOrderLines } from './orderLines.ts'

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
  const lines = yield* readOrderLines(tables.details, tables.products)
  const orders = new Map<string, Order>()
  const named = new Set<string>()
  for (const row of tables.orders) {
    named.add(textOf(row, 'OrderID') ?? '')
    const order = orderOf(row, known, lines)
    if (typeof order === 'string') yield refused(row.place, 'UNUSABLE_ORDER', order)
    else if (orders.has(order.id)) {
      yield refused(row.place, 'DUPLICATE_ID', `order ${order.id} is in the file before`)
    } else {
      orders.set(order.id, order)
      yield* doubts(order, textOf(row, 'EmployeeID'))
    }
  }
  for (const [orderId, [first]] of lines.byOrder) {
    if (first === undefined || named.has(orderId)) continue
    yield refused(first.place, 'NO_ORDER', `lines of order ${orderId}, which is not among the orders`)
  }
  return [...orders.values()]
}

function* doubts(order: Order, employee: string | undefined): Generator<ImportIssue> {
  const { id, place, employeeId, lines } = order
  if (employeeId === undefined) {
    yield warning(
      place,
      'UNKNOWN_EMPLOYEE',
      `order ${id} was taken by ${employee ?? 'nobody'}, not in the file`,
    )
  }
  if (lines.length === 0) yield warning(place, 'NO_LINES', `order ${id} has no lines: its amount is 0`)
}

/** @returns the order, or why there is none. */
function orderOf(row: CsvRow, known: Known, { byOrder, broken }: OrderLines): Order | string {
  const id = textOf(row, 'OrderID')
  const customerCode = textOf(row, 'CustomerID')
  const employeeId = textOf(row, 'EmployeeID')
  const orderedOn = dayOf(textOf(row, 'OrderDate'))
  if (id === undefined) return 'expected an OrderID, but it is empty'
  if (customerCode === undefined || !known.customers.has(customerCode)) {
    return `order ${id}: expected a customer of the file, but got ${customerCode}`
  }
  if (orderedOn === undefined) return `order ${id}: expected a date, but got ${textOf(row, 'OrderDate')}`
  if (broken.has(id)) return `order ${id}: a line of it cannot be read, so the amount is not known`
  const lines = (byOrder.get(id) ?? []).map(({ place: _, ...line }) => line)
  return {
    id,
    place: row.place,
    customerCode,
    employeeId: employeeId !== undefined && known.employees.has(employeeId) ? employeeId : undefined,
    orderedOn,
    lines,
    amount: lines.map(lineAmount).reduce(addDecimals, '0'),
  }
}
