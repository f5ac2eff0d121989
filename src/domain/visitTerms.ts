import type { PeriodicCategory } from './disclosure.ts'

/** Days before a disclosure in which nobody is received. */
export type QuietRule = {
  readonly categories: readonly PeriodicCategory[]
  /** Calendar days before the day it is first planned for: 1 to 120. The period ends with the publication. */
  readonly daysBefore: number
}

/** How investors are received. 投资者调研规则 */
export type VisitTerms = {
  readonly kind: 'INVESTOR_VISITS'
  readonly quiet: readonly QuietRule[]
  /** The record sheet is published before trading opens on this trading day after the visit: 1 is the next. 1 to 20. */
  readonly publishOnTradingDay: number
  /** `HH:mm` in the zone of the institution. */
  readonly tradingOpens: string
  /** Whole years for which a visit and all that belongs to it is kept, at least. 1 to 100. */
  readonly keptYears: number
}

/** No rule may be longer: how far the calendar is read depends on it. */
export const MOST_QUIET_DAYS = 120

/**
 * The shipped ones, for a bank whose shares are listed in Shenzhen or Shanghai. Read in the published policies of issuers that
 * follow them, of 2025, not in the texts of the exchanges.
 *
 * @see 上市公司投资者关系管理工作指引 (China Securities Regulatory Commission, [2022] 29): files are kept for three years at least
 * @see 深圳证券交易所上市公司自律监管指引第1号——主板上市公司规范运作: no visits in the 30 days before annual and half-year reports, where
 *   that can be helped; the record sheet is on 互动易 before trading opens on the next trading day
 */
export const CHINESE_VISIT_TERMS: VisitTerms = {
  kind: 'INVESTOR_VISITS',
  quiet: [{ categories: ['ANNUAL_REPORT', 'HALF_YEAR_REPORT'], daysBefore: 30 }],
  publishOnTradingDay: 1,
  tradingOpens: '09:30',
  keptYears: 3,
}
