import { parseDecimal } from '../../../domain/decimal.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportInputs, ImportIssue, ImportRecord } from '../../importRecord.ts'
import { refused } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import { textOf } from '../../tidyRow.ts'
import { dayOf } from './dayOf.ts'
import { LAST_DAY, source } from './source.ts'

/** What a row says of a holding, besides whose it is; or what is wrong with it. */
type Reading =
  | (Pick<ImportInputs['holding'], 'kind' | 'product' | 'number' | 'amount' | 'openedOn' | 'status'> & {
      readonly externalId: string
    })
  | string

/**
 * @param ownerOf whose holding the row is: a client's id.
 * @param read what the row says.
 */
export function* holdingRecords(
  rows: readonly CsvRow[],
  ownerOf: (row: CsvRow) => string | undefined,
  read: (row: CsvRow) => Reading,
): Generator<ImportRecord | ImportIssue> {
  for (const row of rows) {
    const ownerId = ownerOf(row)
    const reading = read(row)
    if (typeof reading === 'string') yield refused(row.place, 'UNUSABLE', reading)
    else if (ownerId === undefined) yield refused(row.place, 'NO_OWNER', 'expected an account with an owner')
    else {
      const { externalId, ...input } = reading
      yield record('holding', row.place, {
        partyId: `@prt:client/${ownerId}`,
        ...input,
        asOf: LAST_DAY,
        source: source(externalId),
      })
    }
  }
}

/** How often a statement is sent, as the bank says it. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'POPLATEK MESICNE': 'monthly statement',
  'POPLATEK TYDNE': 'weekly statement',
  'POPLATEK PO OBRATU': 'statement after each transaction',
}

/** The data has no balances. */
export function readAccount(row: CsvRow): Reading {
  const [id, openedOn, frequency] = [
    textOf(row, 'account_id'),
    dayOf(textOf(row, 'date')),
    textOf(row, 'frequency'),
  ]
  if (id === undefined || openedOn === undefined) return 'expected an account_id and a date YYMMDD'
  const statement = STATEMENTS[frequency ?? ''] ?? frequency
  return {
    externalId: `account/${id}`,
    kind: 'DEPOSIT',
    product: statement === undefined ? 'Account' : `Account, ${statement}`,
    number: id,
    openedOn,
  }
}

/** What became of a loan, in the words of the data's authors. */
const OUTCOMES: Readonly<Record<string, string>> = {
  A: 'A: finished, paid',
  B: 'B: finished, not paid',
  C: 'C: running, paid so far',
  D: 'D: running, in debt',
}

/** The amount is what was granted: what is still owed, the data does not say. */
export function readLoan(row: CsvRow): Reading {
  const [id, openedOn] = [textOf(row, 'loan_id'), dayOf(textOf(row, 'date'))]
  const amount = parseDecimal(textOf(row, 'amount') ?? '')
  const status = OUTCOMES[textOf(row, 'status') ?? '']
  if (id === undefined || openedOn === undefined || amount === undefined) {
    return 'expected a loan_id, a date YYMMDD and an amount'
  }
  if (status === undefined) return `expected the status A, B, C or D, but got ${textOf(row, 'status')}`
  return {
    externalId: `loan/${id}`,
    kind: 'LOAN',
    product: `Loan over ${textOf(row, 'duration')} months, ${textOf(row, 'payments')} CZK a month`,
    number: id,
    amount: { amount, currency: 'CZK' },
    openedOn,
    status,
  }
}

export function readCard(row: CsvRow): Reading {
  const [id, type] = [textOf(row, 'card_id'), textOf(row, 'type')]
  if (id === undefined || type === undefined) return 'expected a card_id and a type'
  return {
    externalId: `card/${id}`,
    kind: 'CARD',
    product: `Card, ${type}`,
    number: id,
    ...present({ openedOn: dayOf(textOf(row, 'issued')) }),
  }
}
