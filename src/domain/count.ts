import type { CalendarDate } from './calendarDate.ts'
import type { EmployeeId, OrgUnitId, PartyId, RelationshipId } from './recordId.ts'

/** Of whom something is counted: a lead's book, a unit with all below it, the whole institution, one relationship, one party. */
export type CountScope = EmployeeId | OrgUnitId | RelationshipId | PartyId | 'institution'

/**
 * When it counts.
 *
 * DAY: on a day; whoever asks for a month, or for all time, gets it with them. ALWAYS: for all time, on no day. PERIOD: for
 * one calendar period as a whole, `2026-11`, `2026-Q4` or `2026`, and for no other.
 */
export type CountTime =
  | { readonly kind: 'DAY'; readonly day: CalendarDate }
  | { readonly kind: 'ALWAYS' }
  | { readonly kind: 'PERIOD'; readonly period: string }
  | { readonly kind: 'SPREAD'; readonly currency: string }

/**
 * What one record adds to one number. All numbers of dashboards are sums of these, in any order.
 *
 * @see docs/adr/0020-derived-state.md
 */
export type Count = {
  readonly scope: CountScope
  readonly time: CountTime
  /** What is counted: parts joined by `.`, the line of business first where there is one: `CUSTOMER.type.STRATEGIC`. */
  readonly measure: string
  /** A decimal with at most 30 significant digits; never 0. */
  readonly amount: string
}
