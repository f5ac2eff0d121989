import { type Decimal, parseDecimal } from '../../../domain/decimal.ts'
import { isCurrency } from '../../../domain/money.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped } from '../../issues.ts'
import { ASSUMED_CURRENCY } from '../crm/assumedCurrency.ts'
import type { CrmDeal } from '../crm/crmExport.ts'
import { type CrmRow, crmRow } from '../crm/crmRow.ts'
import { dayOf } from '../crm/moments.ts'

/** Orders that were activated: a draft binds nobody. */
export function* readOrders(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmDeal[]> {
  const deals: CrmDeal[] = []
  for (const row of rows.map(crmRow)) {
    const status = row.plain('status_code') ?? row.plain('status')
    if (status !== 'Activated') {
      yield skipped(row.place, 'NOT_ACTIVATED', `order ${row.id('id')} is ${status ?? 'of no status'}`)
      continue
    }
    const number = row.id('order_number')
    const deal = dealOf(row, { object: 'order', amount: 'total_amount', day: 'effective_date' })
    if (typeof deal === 'string') yield refused(row.place, 'UNUSABLE', deal)
    else deals.push({ ...deal, name: `Order ${number ?? deal.id}`, reference: number })
    yield* row.issues()
  }
  return deals
}

/** Opportunities that were won, and did not become an order of the export: that would be the same money twice. */
export function* readOpportunities(
  rows: readonly CsvRow[],
  orders: readonly CsvRow[],
): Generator<ImportIssue, readonly CrmDeal[]> {
  const ordered = new Set(orders.map(crmRow).map((row) => row.id('opportunity_id')))
  const deals: CrmDeal[] = []
  for (const row of rows.map(crmRow)) {
    const id = row.id('id')
    if (!row.isTrue('is_won')) {
      yield skipped(row.place, 'NOT_WON', `opportunity ${id} was not won, or not yet`)
      continue
    }
    if (id !== undefined && ordered.has(id)) {
      yield skipped(row.place, 'HAS_ORDER', `opportunity ${id} became an order of the export`)
      continue
    }
    const deal = dealOf(row, { object: 'opportunity', amount: 'amount', day: 'close_date' })
    if (typeof deal === 'string') yield refused(row.place, 'UNUSABLE', deal)
    else deals.push({ ...deal, name: row.id('name') ?? `Opportunity ${deal.id}` })
    yield* row.issues()
  }
  return deals
}

type Columns = { readonly object: 'order' | 'opportunity'; readonly amount: string; readonly day: string }

/** @returns what the row says; or what it lacks. */
function dealOf(row: CrmRow, columns: Columns): Omit<CrmDeal, 'name'> | string {
  const [id, account] = [row.id('id'), row.id('account_id')]
  const amount = parseDecimal(row.plain(columns.amount) ?? '')
  const [day, currency] = [dayOf(row.plain(columns.day)), row.plain('currency_iso_code') ?? ASSUMED_CURRENCY]
  if (id === undefined) return 'expected an id, but it is empty'
  if (amount === undefined)
    return `${columns.object} ${id}: expected a number in ${columns.amount}, but there is none`
  if (day === undefined) return `${columns.object} ${id}: expected a day in ${columns.day}, but there is none`
  if (!isCurrency(currency))
    return `${columns.object} ${id}: expected a currency of ISO 4217, but got ${currency}`
  return {
    id,
    externalId: `${columns.object}/${id}`,
    place: row.place,
    personIds: [],
    companyIds: account === undefined ? [] : [account],
    ownerId: row.id('owner_id'),
    amount: row.isTrue('is_reduction_order') ? negative(amount) : amount,
    currency,
    day,
  }
}

function negative(amount: Decimal): Decimal {
  return amount.startsWith('-') || amount === '0' ? amount : `-${amount}`
}
