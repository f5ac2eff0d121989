import { parseDecimal } from '../../../domain/decimal.ts'
import { isCurrency } from '../../../domain/money.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'
import { ASSUMED_CURRENCY } from '../crm/assumedCurrency.ts'
import type { CrmDeal } from '../crm/crmExport.ts'
import { type CrmRow, crmRow } from '../crm/crmRow.ts'
import { dayOf } from '../crm/moments.ts'
import type { Associations } from './associations.ts'

export type DealTables = {
  readonly deals: readonly CsvRow[]
  readonly stages: readonly CsvRow[]
  readonly merges: readonly CsvRow[]
  readonly contactsOf: Associations
  readonly companiesOf: Associations
}

/** Deals that were won: their stage says so. */
export function* readDeals(tables: DealTables): Generator<ImportIssue, readonly CrmDeal[]> {
  const won = new Set(
    tables.stages.filter((row) => crmRow(row).isTrue('closed_won')).map((row) => textOf(row, 'stage_id')),
  )
  const merged = new Map(tables.merges.map((row) => [textOf(row, 'merged_deal_id'), textOf(row, 'deal_id')]))
  const deals: CrmDeal[] = []
  for (const row of tables.deals.map(crmRow)) {
    const id = row.id('deal_id')
    const stage = row.id('deal_pipeline_stage_id')
    if (id !== undefined && merged.has(id)) {
      yield skipped(row.place, 'MERGED', `deal ${id} was merged into deal ${merged.get(id)}`)
    } else if (stage === undefined || !won.has(stage)) {
      yield skipped(row.place, 'NOT_WON', `deal ${id} is ${stage === undefined ? 'in no stage' : 'not won'}`)
    } else {
      const deal = dealOf(row, tables)
      if (typeof deal === 'string') yield refused(row.place, 'UNUSABLE', deal)
      else deals.push(deal)
      yield* row.issues()
    }
  }
  return deals
}

/** @returns the deal; or what it lacks. */
function dealOf(row: CrmRow, { contactsOf, companiesOf }: DealTables): CrmDeal | string {
  const id = row.id('deal_id')
  const amount = parseDecimal(row.plain('property_amount') ?? '')
  const day = dayOf(row.plain('property_closedate'))
  const currency = row.plain('property_deal_currency_code') ?? ASSUMED_CURRENCY
  if (id === undefined) return 'expected a deal_id, but it is empty'
  if (amount === undefined) return `deal ${id}: expected a number in property_amount, but there is none`
  if (day === undefined) return `deal ${id}: expected a day in property_closedate, but there is none`
  if (!isCurrency(currency)) return `deal ${id}: expected a currency of ISO 4217, but got ${currency}`
  return {
    id,
    externalId: `deal/${id}`,
    place: row.place,
    name: row.id('property_dealname') ?? `Deal ${id}`,
    personIds: contactsOf(id),
    companyIds: companiesOf(id),
    ownerId: row.id('owner_id') ?? row.id('property_hubspot_owner_id'),
    amount,
    currency,
    day,
  }
}
