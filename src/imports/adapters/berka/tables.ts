import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { getTable } from '../../readTable.ts'
import { unusedFiles } from '../../unusedFiles.ts'

const COLUMNS = {
  district: ['A1', 'A2', 'A3'],
  client: ['client_id', 'birth_number'],
  disp: ['disp_id', 'client_id', 'account_id', 'type'],
  account: ['account_id', 'frequency', 'date'],
  loan: ['loan_id', 'account_id', 'date', 'amount', 'status'],
  card: ['card_id', 'disp_id', 'type', 'issued'],
} as const

type Tables = Readonly<Record<keyof typeof COLUMNS, readonly CsvRow[]>>

const REASONS = {
  'order.csv': 'a standing order is an instruction, and nothing that the client holds',
}

/** @throws Error when a file or one of its columns is missing. */
export async function* readTables(folder: string): AsyncGenerator<ImportIssue, Tables> {
  const tables: Partial<Record<keyof typeof COLUMNS, readonly CsvRow[]>> = {}
  for (const [name, required] of Object.entries(COLUMNS)) {
    tables[name as keyof typeof COLUMNS] = yield* getTable(folder, `${name}.csv`, {
      required,
      delimiter: ';',
    })
  }
  const used = Object.keys(COLUMNS).map((name) => `${name}.csv`)
  yield* unusedFiles(folder, { used, reasons: REASONS, delimiter: ';' })
  return tables as Tables
}
