import { addToTotal, compareDecimals, parseDecimal, subtractDecimals } from '../../../domain/decimal.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import type { Cover } from './cover.ts'
import type { HoldingRow } from './holdingRow.ts'
import { dollarsPerUnit } from './positionRecord.ts'

/** What the cover says of the table, compared with the table: each difference is a warning with both figures. */
export function controlTotals(cover: Cover, rows: readonly HoldingRow[]): readonly ImportIssue[] {
  const { totals, place } = cover
  if (!totals) return [warning(place, 'NO_CONTROL_TOTAL', 'the cover does not say what the table adds up to')]
  const unit = dollarsPerUnit(cover) === '1' ? 'dollars' : 'thousand dollars'
  const values = rows.flatMap(({ value }) => parseDecimal(value.replaceAll(',', '')) ?? [])
  const value = values.reduce(addToTotal, '0')
  return [
    ...difference(totals.entries, String(rows.length), (cover, table) =>
      warning(place, 'CONTROL_TOTAL', `the cover says ${cover} rows, and the table has ${table}`),
    ),
    ...difference(totals.value, value, (cover, table, less) =>
      warning(
        place,
        'CONTROL_TOTAL',
        `the cover says ${cover} ${unit}, and the ${rows.length} rows add up to ${table}: ${less}`,
      ),
    ),
  ]
}

type Told = (cover: string, table: string, less: string) => ImportIssue

function difference(filed: string, counted: string, told: Told): readonly ImportIssue[] {
  const total = parseDecimal(filed.replaceAll(',', ''))
  if (total === undefined) return [told(filed.slice(0, 40) || 'nothing', counted, 'they cannot be compared')]
  if (total === counted) return []
  const isLess = compareDecimals(counted, total) < 0
  const by = isLess ? subtractDecimals(total, counted) : subtractDecimals(counted, total)
  return [told(total, counted, `${by} ${isLess ? 'less' : 'more'}`)]
}
