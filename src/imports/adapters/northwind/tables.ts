import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { getTable } from '../../readTable.ts'
import { unusedFiles } from '../../unusedFiles.ts'

const COLUMNS = {
  Employees: ['EmployeeID', 'LastName', 'FirstName', 'Title', 'HireDate', 'ReportsTo'],
  Customers: [
    'CustomerID',
    'CompanyName',
    'ContactName',
    'ContactTitle',
    'Address',
    'City',
    'Country',
    'Phone',
  ],
  Suppliers: [
    'SupplierID',
    'CompanyName',
    'ContactName',
    'ContactTitle',
    'Address',
    'City',
    'Country',
    'Phone',
  ],
  Products: ['ProductID', 'ProductName', 'SupplierID'],
  Orders: ['OrderID', 'CustomerID', 'EmployeeID', 'OrderDate'],
  Order_Details: ['OrderID', 'ProductID', 'UnitPrice', 'Quantity', 'Discount'],
} as const

const REASONS = {
  'Categories.csv': 'products are named in the lines of orders, and are not sorted',
  'EmployeeTerritories.csv': 'a territory is no part of the firm that anybody reports to',
  'Territories.csv': 'a territory is no part of the firm that anybody reports to',
  'Regions.csv': 'a territory is no part of the firm that anybody reports to',
  'Shippers.csv': 'nothing says who of them is dealt with, and by whom',
}

type Tables = Readonly<Record<keyof typeof COLUMNS, readonly CsvRow[]>>

/** @throws Error when a file or one of its columns is missing. */
export async function* readTables(folder: string): AsyncGenerator<ImportIssue, Tables> {
  const tables: Partial<Record<keyof typeof COLUMNS, readonly CsvRow[]>> = {}
  for (const [name, required] of Object.entries(COLUMNS)) {
    tables[name as keyof typeof COLUMNS] = yield* getTable(folder, `${name}.csv`, { required })
  }
  yield* unusedFiles(folder, { used: Object.keys(COLUMNS).map((name) => `${name}.csv`), reasons: REASONS })
  return tables as Tables
}
