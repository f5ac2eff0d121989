import { type CalendarDate, daysOff } from './calendarDate.ts'
import type { RuleSource } from './disclosureRule.ts'
import type { Instant } from './instant.ts'
import type { ContentReference } from './interaction.ts'
import type { RecordOf } from './record.ts'
import type { DisclosureId, EmployeeId, InteractionId, InvestorVisitId, PartyId } from './recordId.ts'
import type { VisitTerms } from './visitTerms.ts'
import { addWorkingDays, isWeekend, type WorkingCalendar } from './workingCalendar.ts'
import { instantAt } from './zonedTime.ts'

/**
 * What kind of activity it is, as the record sheet names it: 特定对象调研, 分析师会议, 媒体采访, 业绩说明会, 新闻发布会, 路演活动,
 * 现场参观, 其他.
 */
export const VISIT_KINDS = [
  'SELECTED_INVESTORS',
  'ANALYST_MEETING',
  'MEDIA_INTERVIEW',
  'RESULTS_BRIEFING',
  'PRESS_CONFERENCE',
  'ROADSHOW',
  'SITE_TOUR',
  'OTHER',
] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

/** Where record sheets are published: 深交所互动易, 上证e互动, 其他. */
export const SHEET_PLATFORMS = ['SZSE_IRM', 'SSE_E_INTERACTION', 'OTHER'] as const
export type SheetPlatform = (typeof SHEET_PLATFORMS)[number]

export const VISIT_STATES = ['PLANNED', 'HELD', 'PUBLISHED', 'CANCELLED'] as const
export type VisitState = (typeof VISIT_STATES)[number]

/** What the visitors have signed: not to ask for what is not public, not to pass it on, not to trade on it. 承诺书 */
export type CommitmentLetter = {
  readonly signedOn: CalendarDate
  readonly uri: string
  readonly sha256?: string
  readonly by: string
  readonly at: Instant
}

/** What was said, as it is to be published. 投资者关系活动记录表 */
export type RecordSheet = {
  /** Questions and answers. */
  readonly content: string
  readonly materials: readonly ContentReference[]
  /** All who have written on it. They do not check it. */
  readonly makers: readonly string[]
  readonly check?: { readonly by: string; readonly at: Instant; readonly note?: string }
  readonly publication?: {
    readonly platform: SheetPlatform
    readonly uri: string
    readonly by: string
    readonly at: Instant
  }
}

export type InvestorVisitData = {
  readonly visitKind: VisitKind
  /** The firms that come, and their people: 1 to 20, each once. */
  readonly partyIds: readonly PartyId[]
  /** Who receives them: 1 to 10. */
  readonly hostIds: readonly EmployeeId[]
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place?: string
  readonly subject: string
  readonly state: VisitState
  /** By which version of the institution's rules it was planned. Absent where it was by those that we bring. */
  readonly ruleVersion?: number
  readonly ruleSource: RuleSource
  /** Before then the record sheet is to be public. */
  readonly publishBy: Instant
  readonly keepUntil: CalendarDate
  /** The disclosures whose quiet periods it falls into, as planned then: only for a reason. */
  readonly quiet: readonly DisclosureId[]
  readonly exception?: { readonly reason: string; readonly by: string; readonly at: Instant }
  readonly letter?: CommitmentLetter
  readonly sheet?: RecordSheet
  /** The contact that it was. */
  readonly interactionId?: InteractionId
  readonly cancellation?: { readonly by: string; readonly at: Instant; readonly reason: string }
}

/** Investors, analysts or journalists who are received. 投资者调研 */
export type InvestorVisit = RecordOf<'investorVisit', InvestorVisitId, InvestorVisitData>

export const VISIT_LIMITS = { parties: 20, hosts: 10, materials: 20 } as const

/** What a visit's record still needs before it can be published. */
export const SHEET_NEEDS = ['COMMITMENT_LETTER', 'SHEET', 'CHECK'] as const
export type SheetNeed = (typeof SHEET_NEEDS)[number]

export function missingOf({ letter, sheet, state }: InvestorVisitData): readonly SheetNeed[] {
  if (state === 'CANCELLED') return []
  const there = { COMMITMENT_LETTER: letter, SHEET: sheet, CHECK: sheet?.check }
  return SHEET_NEEDS.filter((need) => there[need] === undefined)
}

/** Exchanges are closed on weekends, also on those that are worked for a holiday. */
export function tradingDays(working: WorkingCalendar): WorkingCalendar {
  return { ...working, isWorkingDay: (date) => !isWeekend(date) && working.isWorkingDay(date) }
}

type Place = { readonly terms: VisitTerms; readonly working: WorkingCalendar; readonly zone: string }

/** What the rules ask for after a visit that ends on a day: until when its sheet is published, and how long it is kept. */
export function afterVisit(
  endsOn: CalendarDate,
  { terms, working, zone }: Place,
): Pick<InvestorVisitData, 'publishBy' | 'keepUntil'> {
  const day = addWorkingDays(tradingDays(working), endsOn, terms.publishOnTradingDay)
  return {
    publishBy: instantAt(day, terms.tradingOpens, zone),
    keepUntil: yearsAfter(endsOn, terms.keptYears),
  }
}

/** The same day of a later year; of 29 February, 1 March where there is none. */
function yearsAfter(date: CalendarDate, years: number): CalendarDate {
  const year = String(Math.min(Number(date.slice(0, 4)) + years, 9999)).padStart(4, '0')
  const rest = date.slice(4)
  return rest === '-02-29' ? daysOff(`${year}-02-28`, 1) : `${year}${rest}`
}
