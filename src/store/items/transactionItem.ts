import * as z from 'zod'
import type { PartyId } from '../../domain/recordId.ts'
import { TRANSACTION_KINDS, type Transaction } from '../../domain/transaction.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import { storedMoneySchema } from './common.ts'

/** More lines than this are left to the record, so that lists stay small. */
const MOST_LISTED_LINES = 10

const dataSchema = once(() =>
  z.object({
    partyId: idOf('prt'),
    counterpartyId: idOf('prt').exactOptional(),
    kind: z.enum(TRANSACTION_KINDS),
    occurredOn: z.string(),
    amount: storedMoneySchema(),
    lines: z.array(
      z.object({
        description: z.string(),
        quantity: z.string().exactOptional(),
        unitPrice: z.string().exactOptional(),
        discount: z.string().exactOptional(),
        amount: z.string().exactOptional(),
      }),
    ),
    takenById: idOf('emp').exactOptional(),
    reference: z.string().exactOptional(),
  }),
)

export function transactionsPartition(tenant: string, partyId: PartyId): string {
  return listPartition(tenant, partyId, 'transactions')
}

/** What lists and views show of a transaction; `cut` when its lines are only in the record. */
export function encodeListedTransaction(transaction: Transaction) {
  if (transaction.data.lines.length <= MOST_LISTED_LINES) return encodeRecord(transaction)
  return { ...encodeRecord({ ...transaction, data: { ...transaction.data, lines: [] } }), cut: true }
}

export const transactionItem: RecordKind<Transaction> = {
  kind: 'transaction',
  prefix: 'txn',
  parse: recordParser('transaction', 'txn', dataSchema),
  entries: (tenant, transaction) => {
    const { partyId, counterpartyId, occurredOn } = transaction.data
    return [partyId, ...(counterpartyId === undefined ? [] : [counterpartyId])].map((id) => ({
      partition: transactionsPartition(tenant, id),
      position: `${occurredOn}#${transaction.id}`,
      body: encodeListedTransaction(transaction),
    }))
  },
  copies: () => [],
  claims: () => [],
}
