import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, ImportRecord, Place } from '../../importRecord.ts'
import { refused } from '../../issues.ts'
import { record } from '../../record.ts'
import { textOf } from '../../tidyRow.ts'
import { source } from './source.ts'

/** A client's right to an account. */
export type Disposition = {
  readonly id: string
  readonly place: Place
  readonly clientId: string
  readonly accountId: string
  readonly owner: boolean
}

export function* readDispositions(
  rows: readonly CsvRow[],
  clients: ReadonlySet<string>,
): Generator<ImportIssue, readonly Disposition[]> {
  const dispositions: Disposition[] = []
  for (const row of rows) {
    const [id, clientId, accountId] = ['disp_id', 'client_id', 'account_id'].map((name) => textOf(row, name))
    const type = textOf(row, 'type')
    if (id === undefined || accountId === undefined || clientId === undefined || !clients.has(clientId)) {
      yield refused(
        row.place,
        'UNKNOWN_CLIENT',
        `expected a client of the file, but got ${clientId ?? 'none'}`,
      )
    } else if (type !== 'OWNER' && type !== 'DISPONENT') {
      yield refused(row.place, 'UNKNOWN_TYPE', `expected OWNER or DISPONENT, but got ${type ?? 'nothing'}`)
    } else {
      dispositions.push({ id, place: row.place, clientId, accountId, owner: type === 'OWNER' })
    }
  }
  return dispositions
}

/** Who owns each account. */
export function owners(dispositions: readonly Disposition[]): ReadonlyMap<string, string> {
  return new Map(
    dispositions.filter(({ owner }) => owner).map(({ accountId, clientId }) => [accountId, clientId]),
  )
}

/** Those who may use an account that is not their own, linked with its owner. */
export function* authorityRecords(
  dispositions: readonly Disposition[],
  ownerOf: ReadonlyMap<string, string>,
): Generator<ImportRecord | ImportIssue> {
  for (const { id, place, clientId, accountId } of dispositions.filter(({ owner }) => !owner)) {
    const ownerId = ownerOf.get(accountId)
    if (ownerId === undefined) {
      yield refused(place, 'NO_OWNER', `expected an owner of account ${accountId}, but there is none`)
      continue
    }
    yield record('tie', place, {
      kind: 'ACCOUNT_AUTHORITY',
      fromPartyId: `@prt:client/${clientId}`,
      toPartyId: `@prt:client/${ownerId}`,
      note: `account ${accountId}`,
      source: source(`disposition/${id}`),
    })
  }
}
