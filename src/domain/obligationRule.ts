import type { CalendarDate } from './calendarDate.ts'
import type { PeriodLength } from './calendarPeriod.ts'
import type { CareDay } from './careDay.ts'
import type { Channel, InteractionData } from './interaction.ts'
import type { ObligationKind } from './obligation.ts'
import type { RecordOf } from './record.ts'
import type { ObligationRuleId } from './recordId.ts'
import type { LineOfBusiness, RelationshipStage } from './relationship.ts'
import type { RelationshipType } from './typeStates.ts'
import type { HolidayCalendar } from './workingCalendar.ts'

/** DRAFT asks nothing of anybody yet; OFF no more. 草稿, 启用, 停用. */
export const OBLIGATION_RULE_STATES = ['DRAFT', 'ON', 'OFF'] as const
export type ObligationRuleState = (typeof OBLIGATION_RULE_STATES)[number]

/** A commitment follows from itself, and not from a rule. */
export const RULED_KINDS = [
  'CONTACT_CADENCE',
  'EXECUTIVE_DIALOGUE',
  'REVIEW',
  'POST_LOAN_CHECK',
  'CARE_DAY',
  'OTHER',
] as const satisfies readonly ObligationKind[]
export type RuledKind = (typeof RULED_KINDS)[number]

/** Whom a rule is about. What is empty leaves nobody out, but for types and stages: see `isMeant`. */
export type MeantRelationships = {
  readonly lines: readonly LineOfBusiness[]
  readonly types: readonly RelationshipType[]
  readonly tiers: readonly string[]
  readonly stages: readonly RelationshipStage[]
}

/** By when it is to be done, again and again. */
export type ObligationSchedule =
  | {
      readonly kind: 'PERIOD'
      readonly every: PeriodLength
      /** Due so many days before the period's last. */
      readonly daysBefore: number
    }
  | {
      readonly kind: 'CARE_DAY'
      readonly careDay: CareDay
      /** It is shown, and counts, from so many days before. */
      readonly leadDays: number
    }

/** Which contacts satisfy it. Never those of machines, nor confidential ones: see `isContactWith`. */
export type SatisfyingContact = {
  /** Any, when empty. */
  readonly channels: readonly Channel[]
  readonly directions: readonly InteractionData['direction'][]
  /** An executive of ours must have taken part. */
  readonly executivePresent: boolean
  readonly minMinutes?: number
}

/** 提前, 顺延, 不调整. */
export const DUE_MOVES = ['PREVIOUS', 'NEXT', 'NONE'] as const

export type ObligationTerms = {
  readonly name: { readonly en: string; readonly zh: string }
  readonly kind: RuledKind
  readonly appliesTo: MeantRelationships
  readonly schedule: ObligationSchedule
  /** How many contacts it takes. */
  readonly times: number
  /** Without it, only somebody's word that it was done satisfies it. */
  readonly satisfiedBy?: SatisfyingContact
  readonly calendar: HolidayCalendar
  /** Where to a due day goes that is no working day. */
  readonly moveDue: (typeof DUE_MOVES)[number]
  /** So many days after the due day it can still be kept, late; then it is missed. */
  readonly graceDays: number
}

/**
 * What a rule asked from a day on. What it says anew holds from the next day on, so that nothing changes for what has been
 * opened; that it is off holds at once.
 */
export type RuleEntry =
  | { readonly from: CalendarDate; readonly version: number; readonly terms: ObligationTerms }
  | { readonly from: CalendarDate; readonly version: number }

export type ObligationRuleData = {
  readonly state: ObligationRuleState
  /** As last stated, whether or not it asks them of anybody. */
  readonly terms: ObligationTerms
  /** Derived: from its first day on, earliest first. Of two from the same day, the later holds. */
  readonly course: readonly RuleEntry[]
}

/** What must be done for which relationships, how often. A rule is data: whoever supervises states it. 应办规则 */
export type ObligationRule = RecordOf<'obligationRule', ObligationRuleId, ObligationRuleData>

/** How often a rule may be changed while it is on: all that it ever asked is in the record. */
export const MOST_RULE_ENTRIES = 60

export function isAsking(
  entry: RuleEntry | undefined,
): entry is Extract<RuleEntry, { readonly terms: unknown }> {
  return entry !== undefined && 'terms' in entry
}

/** How a rule's course goes on once it says this. */
export function ruleCourseAfter(
  course: readonly RuleEntry[],
  { state, terms }: Pick<ObligationRuleData, 'state' | 'terms'>,
  {
    version,
    today,
    tomorrow,
  }: { readonly version: number; readonly today: CalendarDate; readonly tomorrow: CalendarDate },
): readonly RuleEntry[] {
  const inForce = ruleEntryOn(course, today)
  if (state === 'ON') {
    // Where nothing was asked, nothing has been opened that could change.
    const from = isAsking(inForce) ? tomorrow : today
    return [...course.filter((entry) => entry.from < from), { from, version, terms }]
  }
  // What was asked for a part of a day stays: whatever was opened then is cancelled, and not forgotten.
  const earlier = course.filter((entry) => entry.from <= today)
  return isAsking(inForce) ? [...earlier, { from: today, version }] : earlier
}

/** What a rule asked on a day. */
export function ruleEntryOn(course: readonly RuleEntry[], day: CalendarDate): RuleEntry | undefined {
  return course.findLast(({ from }) => from <= day)
}
