import type { ImportAdapter, ImportIssue, ImportRecord, Place } from '../importRecord.ts'
import { record } from '../record.ts'
import { textOf } from '../tidyRow.ts'
import { companyRecord, readCompanies } from './northwind/companies.ts'
import { contactPersonRecord, employmentRecord, hasContact } from './northwind/contactPersons.ts'
import { employeeRecord, headOfFirm, readEmployees } from './northwind/employees.ts'
import { leads } from './northwind/leads.ts'
import { orderInteraction, orderTransaction } from './northwind/orderRecords.ts'
import { readOrders } from './northwind/orders.ts'
import { relationshipRecords } from './northwind/relationships.ts'
import { SYSTEM, source } from './northwind/source.ts'
import { customerOfSupply, supplyKey, supplyTie } from './northwind/supplyTies.ts'
import { readTables } from './northwind/tables.ts'
import { tradeBy } from './northwind/trade.ts'

/** The Northwind sample database, as a folder of CSV files. */
export const northwind: ImportAdapter = { name: 'northwind', system: SYSTEM, read }

async function* read(folder: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const tables = yield* readTables(folder)
  const employees = yield* readEmployees(tables.Employees)
  const head = headOfFirm(employees)
  if (head === undefined) throw new Error(`${folder}/Employees.csv: expected employees, but there are none.`)
  const suppliers = yield* readCompanies(tables.Suppliers, 'supplier')
  const customers = yield* readCompanies(tables.Customers, 'customer')
  const companies = [...customers, ...suppliers]
  const customerByCode = new Map(customers.map((customer) => [customer.code, customer]))
  const orders = yield* readOrders(
    { orders: tables.Orders, details: tables.Order_Details, products: tables.Products },
    { customers: new Set(customerByCode.keys()), employees: new Set(employees.map(({ id }) => id)) },
  )

  yield record('orgUnit', head.place, {
    name: { en: 'Northwind Traders' },
    kind: 'HEAD_OFFICE',
    source: source('northwind'),
  })
  yield* employees.map(employeeRecord)
  yield* companies.filter(hasContact).map(contactPersonRecord)
  yield* companies.map(companyRecord)

  const known = new Set(suppliers.map(({ code }) => code))
  const supplierOf = new Map(
    tables.Products.map(
      (row) => [textOf(row, 'ProductID') ?? '', textOf(row, 'SupplierID') ?? ''] as const,
    ).filter(([, supplier]) => known.has(supplier)),
  )
  const days = orders.map(({ orderedOn }) => orderedOn).toSorted()
  const common = { head: head.id, firstOn: days[0] ?? NO_DAY, lastOn: days.at(-1) ?? NO_DAY }
  const customerTrades = tradeBy(orders, ({ customerCode }) => customerCode)
  yield* relationshipRecords({
    ...common,
    companies: customers,
    trades: customerTrades,
    leads: leads(orders),
  })
  const supplierTrades = tradeBy(orders, (_, productId) => supplierOf.get(productId))
  yield* relationshipRecords({ ...common, companies: suppliers, trades: supplierTrades, leads: new Map() })

  yield* companies.filter(hasContact).map(employmentRecord)
  const supplies = tradeBy(orders, ({ customerCode }, productId) => {
    const supplier = supplierOf.get(productId)
    return supplier && supplyKey(supplier, customerCode)
  })
  const placeOf = new Map<string, Place>(customers.map(({ code, place }) => [code, place]))
  for (const supply of supplies)
    yield supplyTie(supply, placeOf.get(customerOfSupply(supply[0])) ?? head.place)

  yield* orders.map(orderTransaction)
  for (const order of orders) {
    const customer = customerByCode.get(order.customerCode)
    if (customer) yield orderInteraction(order, customer)
  }
}

/** When there are no orders at all, the relationships still need a day: the earliest the data could be of. */
const NO_DAY = '1996-01-01'
