import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { record } from '../../record.ts'
import { textOf } from '../../tidyRow.ts'
import { readBirthNumber } from './birthNumber.ts'
import { SYSTEM, source } from './source.ts'

/** The clients as persons; the ids of those that came in are added to `known`. The data has no names. */
export function* clientRecords(
  rows: readonly CsvRow[],
  known: Set<string>,
): Generator<ImportRecord | ImportIssue> {
  for (const row of rows) {
    const id = textOf(row, 'client_id')
    if (id === undefined || known.has(id)) {
      yield refused(row.place, 'NO_ID', `expected a client_id of its own, but got ${id ?? 'none'}`)
      continue
    }
    known.add(id)
    const number = textOf(row, 'birth_number') ?? ''
    const birth = readBirthNumber(number)
    if (birth === undefined)
      yield warning(row.place, 'BIRTH_NUMBER', `expected YYMMDD, but got ${number}: left out`)
    yield record('person', row.place, {
      names: [{ full: `Client ${id}` }],
      roles: [{ kind: 'CUSTOMER' }],
      identifiers: [{ scheme: 'SOURCE', system: SYSTEM, value: `client/${id}` }],
      country: 'CZ',
      ...birth,
      source: source(`client/${id}`),
    })
  }
}
