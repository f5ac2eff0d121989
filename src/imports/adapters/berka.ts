import { join } from 'node:path'
import type { CsvRow } from '../csvRows.ts'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../importRecord.ts'
import { skipped } from '../issues.ts'
import { textOf } from '../tidyRow.ts'
import { clientRecords } from './berka/clients.ts'
import { authorityRecords, owners, readDispositions } from './berka/dispositions.ts'
import { holdingRecords, readAccount, readCard, readLoan } from './berka/holdings.ts'
import { SYSTEM } from './berka/source.ts'
import { readTables } from './berka/tables.ts'
import { unitRecords } from './berka/units.ts'

/** The Czech bank of the PKDD'99 challenge, as a folder of CSV files separated by `;`. */
export const berka: ImportAdapter = { name: 'berka', system: SYSTEM, read }

async function* read(folder: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const tables = yield* readTables(folder)
  const clientFile = { file: join(folder, 'client.csv'), line: 1 }
  yield skipped(
    clientFile,
    'NO_RELATIONSHIPS',
    'no relationships are made: the data names nobody to lead them',
  )

  yield* unitRecords(tables.district, { file: join(folder, 'district.csv'), line: 1 })
  const clients = new Set<string>()
  yield* clientRecords(tables.client, clients)

  const dispositions = yield* readDispositions(tables.disp, clients)
  const ownerOf = owners(dispositions)
  yield* authorityRecords(dispositions, ownerOf)

  const byAccount = (row: CsvRow) => ownerOf.get(textOf(row, 'account_id') ?? '')
  const clientOf = new Map(dispositions.map(({ id, clientId }) => [id, clientId]))
  yield* holdingRecords(tables.account, byAccount, readAccount)
  yield* holdingRecords(tables.loan, byAccount, readLoan)
  yield* holdingRecords(tables.card, (row) => clientOf.get(textOf(row, 'disp_id') ?? ''), readCard)
}
