import type { CalendarDate } from './calendarDate.ts'
import type { PeriodicCategory } from './disclosure.ts'

/** Days before a disclosure in which nobody is received. */
export type QuietRule = {
  readonly categories: readonly PeriodicCategory[]
  /** Calendar days before the day it is first planned for: 1 to 120. The period ends with the publication. */
  readonly daysBefore: number
}

export type RuleSource = {
  readonly title: string
  readonly titleZh: string
  readonly inForceFrom?: CalendarDate
  readonly says: string
  readonly saysZh: string
  /** Where it was read: in the rule's own text, or in the published policies of issuers that follow it. */
  readonly readIn: 'OWN_TEXT' | 'POLICIES_OF_ISSUERS'
}

/** How investors are received: as data, so that an institution can go by others. 投资者调研规则 */
export type VisitRules = {
  /** 1 or more; each visit says by which it was planned. */
  readonly version: number
  readonly quiet: readonly QuietRule[]
  /** The record sheet is published before trading opens on this trading day after the visit: 1 is the next. */
  readonly publishOnTradingDay: number
  /** `HH:mm` in the zone of the institution. */
  readonly tradingOpens: string
  /** Whole years for which a visit and all that belongs to it is kept, at least. */
  readonly keptYears: number
  readonly sources: readonly RuleSource[]
}

/** No rule may be longer: how far the calendar is read depends on it. */
export const MOST_QUIET_DAYS = 120

/** The shipped ones, for a bank whose shares are listed in Shenzhen or Shanghai. */
export const CHINESE_VISIT_RULES: VisitRules = {
  version: 1,
  quiet: [{ categories: ['ANNUAL_REPORT', 'HALF_YEAR_REPORT'], daysBefore: 30 }],
  publishOnTradingDay: 1,
  tradingOpens: '09:30',
  keptYears: 3,
  sources: [
    {
      title:
        'Guideline on investor relations of listed companies, China Securities Regulatory Commission, [2022] 29',
      titleZh: '上市公司投资者关系管理工作指引（证监会公告〔2022〕29号）',
      inForceFrom: '2022-05-15',
      says: 'Files of investor relations are kept for three years at least.',
      saysZh: '投资者关系管理档案的保存期限不得少于3年。',
      readIn: 'POLICIES_OF_ISSUERS',
    },
    {
      title: 'Self-regulation guideline 1, Shenzhen Stock Exchange: listed companies of the main board',
      titleZh: '深圳证券交易所上市公司自律监管指引第1号——主板上市公司规范运作',
      says: 'No visits in the 30 days before annual and half-year reports where that can be helped; visitors sign a letter of commitment; a written record is signed; the record sheet is on the exchange’s platform 互动易 before trading opens on the next trading day.',
      saysZh:
        '应当避免在年度报告、半年度报告披露前三十日内接受投资者现场调研；调研方签署承诺书；形成书面记录并签字确认；活动结束后次一交易日开市前在互动易刊载活动记录表。',
      readIn: 'POLICIES_OF_ISSUERS',
    },
    {
      title: 'Self-regulation guideline 1, Shanghai Stock Exchange',
      titleZh: '上海证券交易所上市公司自律监管指引第1号——规范运作',
      says: 'Visitors sign a letter of commitment; a written record is made; records are published on the platform 上证e互动 regularly.',
      saysZh: '调研方签署承诺书；形成书面调研记录；定期通过上证e互动平台发布投资者关系活动记录。',
      readIn: 'POLICIES_OF_ISSUERS',
    },
  ],
}
