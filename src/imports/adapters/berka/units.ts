import type { CsvRow } from '../../csvRows.ts'
import type { ImportRecord, Place } from '../../importRecord.ts'
import { record } from '../../record.ts'
import { textOf } from '../../tidyRow.ts'
import { source } from './source.ts'

/** The bank, a branch for each region, and below it one for each district: `A2` is its name, `A3` its region. */
export function* unitRecords(districts: readonly CsvRow[], place: Place): Generator<ImportRecord> {
  yield record('orgUnit', place, {
    name: { en: 'Czech bank' },
    kind: 'HEAD_OFFICE',
    source: source('bank'),
  })
  const regions = Map.groupBy(districts, (row) => textOf(row, 'A3') ?? 'elsewhere')
  for (const [region, [first]] of regions) {
    yield record('orgUnit', first?.place ?? place, {
      name: { en: region },
      kind: 'BRANCH',
      parentId: '@unt:bank',
      source: source(`region/${region}`),
    })
  }
  for (const [region, rows] of regions) {
    for (const row of rows) {
      yield record('orgUnit', row.place, {
        name: { en: textOf(row, 'A2') ?? `District ${textOf(row, 'A1')}` },
        kind: 'SUB_BRANCH',
        parentId: `@unt:region/${region}`,
        source: source(`district/${textOf(row, 'A1')}`),
      })
    }
  }
}
