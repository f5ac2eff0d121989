import { addToTotal } from '../domain/decimal.ts'
import type { PartyId } from '../domain/recordId.ts'
import { TRANSACTION_KINDS, type Transaction, type TransactionTotal } from '../domain/transaction.ts'
import { encodeListedTransaction, transactionItem, transactionsPartition } from './items/transactionItem.ts'
import { recordPartition, SORT_KEYS, WHOLE_PARTITION } from './keys.ts'
import type { Placed } from './storedRecord.ts'
import type { StoredItem, Table, Write } from './table.ts'

/** Each total is the sum of this many items, so that not every transaction of a party waits for the one before. */
export const TOTAL_SHARDS = 2

/** What a transaction adds to its party's totals, and what its version before takes back. */
export function totalsWrite(
  tenant: string,
  before: Transaction | undefined,
  after: Transaction,
): Write | undefined {
  const add: Record<string, string> = {}
  const put = ({ data }: Transaction, sign: 1 | -1) => {
    const name = `${data.kind}|${data.amount.currency}`
    const { amount } = data.amount
    add[`n|${name}`] = addToTotal(add[`n|${name}`] ?? '0', String(sign))
    add[`s|${name}`] = addToTotal(add[`s|${name}`] ?? '0', sign === 1 ? amount : negated(amount))
  }
  if (before?.meta.active) put(before, -1)
  if (after.meta.active) put(after, 1)
  if (Object.values(add).every((number) => number === '0')) return undefined
  const key = { pk: recordPartition(tenant, after.data.partyId), sk: SORT_KEYS.totals(shardOf(after)) }
  return { kind: 'update', key, set: { k: 'totals' }, add }
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`
}

/** By the id's last letter: always the same one for a transaction. */
function shardOf({ id }: Transaction): number {
  return id.charCodeAt(id.length - 1) % TOTAL_SHARDS
}

/** The totals of a party, from their shards. */
export function parseTotals(shards: readonly StoredItem[]): readonly TransactionTotal[] {
  const totals = new Map<string, TransactionTotal>()
  for (const [name, value] of shards.flatMap((shard) => Object.entries(shard))) {
    const [what, kindText, currency] = name.split('|')
    const kind = TRANSACTION_KINDS.find((each) => each === kindText)
    if (kind === undefined || currency === undefined) continue
    const total = totals.get(`${kind}|${currency}`) ?? { kind, currency, count: 0, sum: '0' }
    const more =
      what === 'n' ? { count: total.count + Number(value) } : { sum: addToTotal(total.sum, String(value)) }
    totals.set(`${kind}|${currency}`, { ...total, ...more })
  }
  return [...totals.values()]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => (`${a.kind}|${a.currency}` < `${b.kind}|${b.currency}` ? -1 : 1))
}

/**
 * Keeps the transaction with the latest day in the head of its party's partition.
 *
 * Undefined when it is not later: of one day, the first recorded stays, so that a busy day writes it once.
 */
export async function lastTransactionWrite(
  table: Table,
  tenant: string,
  after: Transaction,
): Promise<Write | undefined> {
  const key = { pk: recordPartition(tenant, after.data.partyId), sk: SORT_KEYS.lastTransaction }
  const item = await table.get(key, { consistent: true })
  const last = item && transactionItem.parse(item)
  const isLast = last?.id === after.id
  if (!after.meta.active) return isLast ? earlierWrite(table, tenant, after) : undefined
  if (last && !isLast && last.data.occurredOn >= after.data.occurredOn) return undefined
  if (isLast && last.data.occurredOn > after.data.occurredOn) {
    const other = await latestBut(table, tenant, after.data.partyId, after.id)
    if (other && other.data.occurredOn > after.data.occurredOn) return earlierWrite(table, tenant, after)
  }
  return {
    kind: 'put',
    item: { ...key, ...encodeListedTransaction(after) },
    condition: last ? { kind: 'absentOrEquals', attribute: 'id', value: last.id } : { kind: 'absent' },
  }
}

/** What takes the place of a last transaction that was withdrawn. */
async function earlierWrite(table: Table, tenant: string, gone: Transaction): Promise<Write> {
  const key = { pk: recordPartition(tenant, gone.data.partyId), sk: SORT_KEYS.lastTransaction }
  const condition = { kind: 'absentOrEquals', attribute: 'id', value: gone.id } as const
  const earlier = await latestBut(table, tenant, gone.data.partyId, gone.id)
  if (!earlier) return { kind: 'delete', key, condition }
  return { kind: 'put', item: { ...key, ...encodeListedTransaction(earlier) }, condition }
}

async function latestBut(
  table: Table,
  tenant: string,
  partyId: PartyId,
  goneId: Transaction['id'],
): Promise<Placed<Transaction> | undefined> {
  const { items } = await table.query({
    partition: transactionsPartition(tenant, partyId),
    ...WHOLE_PARTITION,
    descending: true,
    limit: 50,
    consistent: true,
  })
  const others = items.filter((item) => item['until'] === undefined && item['id'] !== goneId)
  const [newest] = others.map(transactionItem.parse).filter(({ data }) => data.partyId === partyId)
  return newest
}
