import type { LoanClassState } from './loanClass.ts'
import type { Money } from './money.ts'
import type { RecordOf } from './record.ts'
import type { HoldingId, PartyId } from './recordId.ts'

export const HOLDING_KINDS = [
  'DEPOSIT',
  'LOAN',
  'CREDIT_LINE',
  'GUARANTEE',
  'CARD',
  'INVESTMENT',
  'OWN_SECURITY',
  'INSURANCE',
  'SERVICE',
] as const

export type Holding = RecordOf<
  'holding',
  HoldingId,
  {
    readonly partyId: PartyId
    readonly kind: (typeof HOLDING_KINDS)[number]
    readonly product: string
    readonly number?: string
    readonly amount?: Money
    readonly quantity?: string
    readonly asOf: string
    readonly openedOn?: string
    readonly closedOn?: string
    readonly status?: string
    /** Of a loan: our own judgement, in the order it was stated. What the core systems feed leaves it alone. */
    readonly loanClasses?: readonly LoanClassState[]
  }
>

/** Our own securities stand on the investors' side of the wall between lines of business, everything else on the other. */
export function isOwnSecurity({ data }: Pick<Holding, 'data'>): boolean {
  return data.kind === 'OWN_SECURITY'
}
