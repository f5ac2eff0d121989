import type { CalendarDate } from './calendarDate.ts'
import type { Decimal } from './decimal.ts'
import type { Money } from './money.ts'
import type { RecordOf } from './record.ts'
import type { PartyId, SharePositionId } from './recordId.ts'
import { type Security, securityKey } from './security.ts'

/** What `quantity` counts: shares, or the principal amount of a debt security, in its currency. 股数, 面值. */
export const POSITION_UNITS = ['SHARES', 'PRINCIPAL'] as const

/** What a statement of a position stands on. 监管披露, 股东名册, 持有人告知. */
export const POSITION_BASES = ['FILING', 'REGISTER', 'DECLARED'] as const

/** Who decides about the securities, as in Form 13F, column 6. */
export const INVESTMENT_DISCRETIONS = ['SOLE', 'SHARED', 'OTHER'] as const

/** The right that an option gives. 看跌, 看涨. */
export const OPTION_KINDS = ['PUT', 'CALL'] as const

/** How many of the shares the holder votes alone, with others, not at all. */
export type VotingAuthority = { readonly sole: Decimal; readonly shared: Decimal; readonly none: Decimal }

export type SharePositionData = {
  /** Who holds it. */
  readonly partyId: PartyId
  readonly security: Security
  /** The day at whose end it was held. */
  readonly asOf: CalendarDate
  /** 0 or more. 0 says that nothing was held any more. */
  readonly quantity: Decimal
  readonly unit: (typeof POSITION_UNITS)[number]
  readonly value?: Money
  readonly basis: (typeof POSITION_BASES)[number]
  /** Options on the security, not the security itself: `quantity` counts what they are on. */
  readonly option?: (typeof OPTION_KINDS)[number]
  readonly discretion?: (typeof INVESTMENT_DISCRETIONS)[number]
  /** Managers who report it with the holder. */
  readonly otherManagers?: readonly string[]
  readonly votes?: VotingAuthority
  /** When it was told: the day of the filing. */
  readonly statedOn?: CalendarDate
  /** Which document says so: an accession number, the register's number. */
  readonly reference?: string
}

/** That a holder held so much of a security on a day, as one source states it. 持股 */
export type SharePosition = RecordOf<'sharePosition', SharePositionId, SharePositionData>

/** Our own securities stand on the investors' side of the wall between lines of business. `own`: `tenant/CUSIP:037833100`. */
export function isOwnPosition(
  { security: { scheme, code } }: Pick<SharePositionData, 'security'>,
  { own, tenant }: { readonly own: ReadonlySet<string>; readonly tenant: string },
): boolean {
  return own.has(`${tenant}/${securityKey({ scheme, code })}`)
}
