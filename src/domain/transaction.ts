import type { Money } from './money.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, PartyId, TransactionId } from './recordId.ts'

export const TRANSACTION_KINDS = [
  'ORDER',
  'TRADE',
  'FEE',
  'INTEREST',
  'DEPOSIT',
  'WITHDRAWAL',
  'DRAWDOWN',
  'REPAYMENT',
  'PAYMENT',
  'OTHER',
] as const
export type TransactionKind = (typeof TRANSACTION_KINDS)[number]

export type TransactionLine = {
  readonly description: string
  readonly quantity?: string
  readonly unitPrice?: string
  /** 0 to 1. */
  readonly discount?: string
  readonly amount?: string
}

export type Transaction = RecordOf<
  'transaction',
  TransactionId,
  {
    readonly partyId: PartyId
    readonly counterpartyId?: PartyId
    readonly kind: TransactionKind
    readonly occurredOn: string
    readonly amount: Money
    readonly lines: readonly TransactionLine[]
    readonly takenById?: EmployeeId
    readonly reference?: string
  }
>

/** What a party's transactions of one kind in one currency add up to. */
export type TransactionTotal = {
  readonly kind: TransactionKind
  readonly currency: string
  readonly count: number
  readonly sum: string
}

export const MOST_LINES = 200
