import { type Decimal, multiplyDecimals, parseDecimal, subtractDecimals } from '../../../domain/decimal.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'

export type OrderLine = {
  readonly productId: string
  readonly product: string
  readonly unitPrice: Decimal
  readonly quantity: Decimal
  /** 0 to 1. */
  readonly discount: Decimal
}

export type PlacedLine = OrderLine & { readonly place: Place }

export type OrderLines = {
  /** By order. */
  readonly byOrder: ReadonlyMap<string, readonly PlacedLine[]>
  /** Orders with a line that cannot be read: their amount would be too small. */
  readonly broken: ReadonlySet<string>
}

/** Exact. */
export function lineAmount({ unitPrice, quantity, discount }: OrderLine): Decimal {
  return multiplyDecimals(multiplyDecimals(unitPrice, quantity), subtractDecimals('1', discount))
}

export function* readOrderLines(
  details: readonly CsvRow[],
  products: readonly CsvRow[],
): Generator<ImportIssue, OrderLines> {
  const names = new Map(products.map((row) => [textOf(row, 'ProductID'), textOf(row, 'ProductName')]))
  const byOrder = new Map<string, PlacedLine[]>()
  const broken = new Set<string>()
  for (const row of details) {
    const orderId = textOf(row, 'OrderID') ?? ''
    const line = lineOf(row, names)
    if (line === undefined) {
      broken.add(orderId)
      const message = 'expected numbers as price, quantity and discount, but got something else'
      yield refused(row.place, 'UNUSABLE_LINE', message)
      continue
    }
    if (!names.has(line.productId)) {
      yield warning(row.place, 'UNKNOWN_PRODUCT', `product ${line.productId} is not in the file`)
    }
    byOrder.set(orderId, [...(byOrder.get(orderId) ?? []), line])
  }
  return { byOrder, broken }
}

function lineOf(
  row: CsvRow,
  names: ReadonlyMap<string | undefined, string | undefined>,
): PlacedLine | undefined {
  const productId = textOf(row, 'ProductID') ?? ''
  const [unitPrice, quantity, discount] = ['UnitPrice', 'Quantity', 'Discount'].map((column) =>
    parseDecimal(textOf(row, column) ?? ''),
  )
  if (unitPrice === undefined || quantity === undefined || discount === undefined) return undefined
  const product = names.get(productId) ?? `Product ${productId}`
  return { productId, product, unitPrice, quantity, discount, place: row.place }
}
