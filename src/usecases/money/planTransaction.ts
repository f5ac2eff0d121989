import {
  addToTotal,
  compareDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../domain/decimal.ts'
import { type Money, minorUnits } from '../../domain/money.ts'
import { firstMeta } from '../../domain/record.ts'
import { MOST_LINES, type Transaction, type TransactionLine } from '../../domain/transaction.ts'
import type { RecordTransactionInput, TransactionLineInput } from '../../generated/resolvers.ts'
import { transactionItem } from '../../store/items/transactionItem.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { lastTransactionWrite, totalsWrite } from '../../store/transactionTotals.ts'
import { assertNew } from '../assertNew.ts'
import { checkedCount, checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import { type Attempt, type Command, type Plan, recordIdFor } from '../command.ts'
import { type Field, invalid, notFound } from '../refused.ts'
import { checkedCurrency, money, notNegative } from './moneyInput.ts'

type Fields = Omit<RecordTransactionInput, 'idempotencyKey' | 'source'>

/** What a transaction's input says, checked against the parties and the employee it names. */
export async function transactionData(attempt: Attempt, input: Fields): Promise<Transaction['data']> {
  const lines = transactionLines(input.lines ?? [])
  const data = withoutAbsent({
    partyId: checkedId(input.partyId, 'prt', ['partyId']),
    counterpartyId: input.counterpartyId
      ? checkedId(input.counterpartyId, 'prt', ['counterpartyId'])
      : undefined,
    kind: input.kind,
    occurredOn: input.occurredOn,
    amount: money(input.amount, ['amount']) ?? sumOf(lines, input.currency),
    lines,
    takenById: input.takenByEmployeeId
      ? checkedId(input.takenByEmployeeId, 'emp', ['takenByEmployeeId'])
      : undefined,
    reference: optionalText(input.reference, ['reference'], 100),
  })
  if (data.counterpartyId === data.partyId) {
    throw invalid(['counterpartyId'], 'another party', '另一当事人', data.counterpartyId)
  }
  assertAddsUp(data)
  await assertThere(attempt, data)
  return data
}

/** The amount is what the lines add up to, as exactly as it is stated, where they all have one. */
function assertAddsUp({ amount, lines }: Transaction['data']): void {
  const amounts = lines.flatMap((line) => line.amount ?? [])
  if (lines.length === 0 || amounts.length < lines.length) return
  const sum = amounts.reduce(addToTotal, '0')
  const places = Math.max(minorUnits(amount.currency), amount.amount.split('.')[1]?.length ?? 0)
  const rounded = fitting(['lines'], () => roundDecimal(sum, places))
  if (compareDecimals(rounded, amount.amount) === 0) return
  throw invalid(['amount'], `what the lines add up to, ${sum}`, `各行之和 ${sum}`, amount.amount)
}

async function assertThere({ context, scope }: Attempt, data: Transaction['data']): Promise<void> {
  const named = (['partyId', 'counterpartyId', 'takenById'] as const).flatMap((field) => {
    const id = data[field]
    return id === undefined ? [] : [{ field: field === 'takenById' ? 'takenByEmployeeId' : field, id }]
  })
  const found = await findRecords(
    context.table,
    scope.tenant,
    named.map(({ id }) => id),
  )
  for (const { field, id } of named) if (!found.get(id)?.meta.active) throw notFound([field], id)
}

function transactionLines(inputs: readonly TransactionLineInput[]): readonly TransactionLine[] {
  return checkedCount(inputs, ['lines'], { most: MOST_LINES }).map((input, n) => {
    const field = ['lines', n]
    const line = withoutAbsent({
      description: checkedText(input.description, [...field, 'description'], { most: 200 }),
      quantity: input.quantity,
      unitPrice: input.unitPrice,
      discount: notNegative(input.discount, [...field, 'discount'], '1'),
      amount: input.amount,
    })
    return withoutAbsent({
      ...line,
      amount: line.amount ?? fitting([...field, 'amount'], () => lineAmount(line)),
    })
  })
}

/** Quantity × unit price × (1 − discount), exact. */
function lineAmount({ quantity, unitPrice, discount = '0' }: TransactionLine): string | undefined {
  if (quantity === undefined || unitPrice === undefined) return undefined
  return multiplyDecimals(multiplyDecimals(quantity, unitPrice), subtractDecimals('1', discount))
}

function sumOf(lines: readonly TransactionLine[], currency: string | null | undefined): Money {
  if (!currency) throw invalid(['currency'], 'given when amount is absent', '在没有 amount 时给出')
  const known = checkedCurrency(currency, ['currency'])
  const amounts = lines.map(({ amount }) => amount)
  if (amounts.length === 0 || amounts.includes(undefined)) {
    throw invalid(['amount'], 'given, unless all lines have an amount', '给出，除非每一行都有金额')
  }
  const sum = amounts.reduce<string>((total, amount = '0') => addToTotal(total, amount), '0')
  return { amount: fitting(['lines'], () => roundDecimal(sum, minorUnits(known))), currency: known }
}

/** @throws Refused INVALID when the result has more digits than we keep. */
function fitting<Result>(field: Field, calculate: () => Result): Result {
  try {
    return calculate()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw invalid(
      field,
      'such that they come to at most 20 digits before the point',
      '结果在小数点前不超过 20 位的数值',
    )
  }
}

export async function planTransaction(
  attempt: Attempt,
  data: Transaction['data'],
  before?: Placed<Transaction>,
  active = true,
): Promise<Plan<Transaction>> {
  const { context, scope, change, movedAt } = attempt
  const after = before ? changed(before, data, change, active) : await newTransaction(attempt, data)
  const plan = recordWrites(transactionItem, scope.tenant, before, after, movedAt)
  const totals = totalsWrite(scope.tenant, before, plan.record)
  const last = await lastTransactionWrite(context.table, scope.tenant, plan.record)
  return { ...plan, writes: [...plan.writes, ...(totals ? [totals] : []), ...(last ? [last] : [])] }
}

async function newTransaction(attempt: Attempt, data: Transaction['data']): Promise<Transaction> {
  const id = recordIdFor(attempt, 'txn')
  await assertNew(attempt, id)
  return { kind: 'transaction', id, meta: firstMeta(attempt.change), data }
}

export const recordTransaction: Command<Transaction, RecordTransactionInput> = {
  name: 'recordTransaction',
  needs: 'FEED',
  plan: async (attempt, input) => planTransaction(attempt, await transactionData(attempt, input)),
}
