import type { CalendarDate } from './calendarDate.ts'
import type { Decimal } from './decimal.ts'
import type { Money } from './money.ts'
import type { SecurityCode } from './security.ts'

/** What we would like an investor to hold by a day: pieces, an amount, or both. 目标持仓 */
export type InvestorTarget = {
  readonly security: SecurityCode
  /** Above 0. */
  readonly quantity?: Decimal
  /** Above 0. */
  readonly value?: Money
  readonly by: CalendarDate
  readonly reason: string
}
