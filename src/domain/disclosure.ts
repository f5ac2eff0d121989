import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { DisclosureId } from './recordId.ts'

/**
 * What is disclosed: financial reports, forecasts and first figures of them, how risks are managed, the third pillar, how the
 * bank is governed, major events. 年度报告, 半年度报告, 季度报告, 业绩预告, 业绩快报, 风险管理状况, 第三支柱, 公司治理, 重大事项.
 */
export const DISCLOSURE_CATEGORIES = [
  'ANNUAL_REPORT',
  'HALF_YEAR_REPORT',
  'QUARTERLY_REPORT',
  'EARNINGS_FORECAST',
  'PRELIMINARY_RESULTS',
  'RISK_MANAGEMENT',
  'PILLAR_3',
  'CORPORATE_GOVERNANCE',
  'MAJOR_EVENT',
  'OTHER',
] as const
export type DisclosureCategory = (typeof DISCLOSURE_CATEGORIES)[number]

/** Those that come again each year with figures nobody outside has seen: only before these can there be quiet days. */
export const PERIODIC_CATEGORIES = [
  'ANNUAL_REPORT',
  'HALF_YEAR_REPORT',
  'QUARTERLY_REPORT',
  'EARNINGS_FORECAST',
  'PRELIMINARY_RESULTS',
] as const satisfies readonly DisclosureCategory[]
export type PeriodicCategory = (typeof PERIODIC_CATEGORIES)[number]

/** 核心披露, 补充披露. @see Basel Committee, Pillar 3 (market discipline): core and supplementary disclosures */
export const DISCLOSURE_LEVELS = ['CORE', 'SUPPLEMENTARY'] as const
export type DisclosureLevel = (typeof DISCLOSURE_LEVELS)[number]

export const DISCLOSURE_AUDIENCES = ['INVESTORS', 'DEPOSITORS', 'STAKEHOLDERS'] as const
export type DisclosureAudience = (typeof DISCLOSURE_AUDIENCES)[number]

/** What every disclosure is to be: 真实, 准确, 及时, 完整. */
export const DISCLOSURE_QUALITIES = ['TRUE', 'ACCURATE', 'TIMELY', 'COMPLETE'] as const
export type DisclosureQuality = (typeof DISCLOSURE_QUALITIES)[number]

export type DisclosureFinding = {
  readonly quality: DisclosureQuality
  readonly met: boolean
  readonly note?: string
}

/** What somebody found who had not written it. */
export type DisclosureVerification = {
  readonly by: string
  readonly at: Instant
  /** One for each quality. */
  readonly findings: readonly DisclosureFinding[]
}

export type DisclosurePublication = {
  readonly by: string
  /** When it was public. */
  readonly at: Instant
  readonly uri: string
  /** Hexadecimal. */
  readonly sha256?: string
}

/** A day it was to be published on, as somebody said at a moment. */
export type PlannedDay = {
  readonly day: CalendarDate
  readonly at: Instant
  readonly by: string
  readonly reason?: string
}

export const DISCLOSURE_STATES = ['PLANNED', 'PUBLISHED', 'CANCELLED'] as const
export type DisclosureState = (typeof DISCLOSURE_STATES)[number]

export type DisclosureData = {
  readonly title: string
  readonly category: DisclosureCategory
  readonly level: DisclosureLevel
  /** 1 to 3, each once. */
  readonly audiences: readonly DisclosureAudience[]
  /** The last day of the time that it reports on. */
  readonly periodEnd?: CalendarDate
  /** Every day it was planned for, in the order they were said: the last holds. Never empty. */
  readonly days: readonly PlannedDay[]
  readonly state: DisclosureState
  /** Who wrote or changed what is disclosed. They do not verify it. */
  readonly makers: readonly string[]
  /** Gone when what was verified is changed. */
  readonly verification?: DisclosureVerification
  readonly publication?: DisclosurePublication
  readonly cancellation?: { readonly by: string; readonly at: Instant; readonly reason: string }
}

/** Something the institution tells the public, planned and published. 信息披露 */
export type Disclosure = RecordOf<'disclosure', DisclosureId, DisclosureData>

/** A plan is put off this often at most: all of its days are in the record. */
export const MOST_PLANNED_DAYS = 20

/** A plan may be moved so far from the first day it was planned for, and lapses when nobody has kept it by then. */
export const PLAN_LAPSES_DAYS = 366

export function isPeriodic(category: DisclosureCategory): category is PeriodicCategory {
  return PERIODIC_CATEGORIES.some((each) => each === category)
}

/** The day it is planned for now. */
export function plannedOn({ days }: Pick<DisclosureData, 'days'>): CalendarDate {
  return lastOf(days).day
}

/** The earliest day it was ever planned for: putting it off makes no quiet day less quiet. */
export function firstPlannedOn({ days }: Pick<DisclosureData, 'days'>): CalendarDate {
  return days.map(({ day }) => day).reduce((a, b) => (a < b ? a : b))
}

/** Whether all four qualities were found met. */
export function isFoundGood({ verification }: Pick<DisclosureData, 'verification'>): boolean {
  return verification?.findings.every(({ met }) => met) ?? false
}

function lastOf(days: readonly PlannedDay[]): PlannedDay {
  const last = days.at(-1)
  if (!last) throw new RangeError('a disclosure must be planned for a day')
  return last
}
