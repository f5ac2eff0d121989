import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'
import type { CrmDeal } from './crmExport.ts'

/** An export of a CRM with a single currency does not name it; nearly all of those are in this one. */
export const ASSUMED_CURRENCY = 'USD'

/** Said once, and only when there is money that it matters to. */
export function* assumedCurrencyWarning(
  deals: readonly CrmDeal[],
  rows: readonly CsvRow[],
  column: string,
): Generator<ImportIssue> {
  const [first] = rows.filter((row) => textOf(row, column) === undefined)
  if (deals.length === 0 || first === undefined) return
  const message = `from here on, amounts without ${column} are taken as ${ASSUMED_CURRENCY}`
  yield warning(first.place, 'CURRENCY_ASSUMED', message)
}
