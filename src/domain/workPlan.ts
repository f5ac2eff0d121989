import { addDays, type CalendarDate, daysBetween, daysOff } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { Channel } from './interaction.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, InteractionId, PartyId, WorkPlanId } from './recordId.ts'
import type { WorkPlace } from './workPlace.ts'

/** 拜访, 通话, 会面, 任何联系, 事务. */
export const WORK_ACTION_KINDS = ['VISIT', 'CALL', 'MEETING', 'CONTACT', 'TASK'] as const
export type WorkActionKind = (typeof WORK_ACTION_KINDS)[number]

/** On which channels a contact is what the action asks for. A task is none: it is finished by word. */
export const CHANNELS_FOR: Readonly<Record<WorkActionKind, readonly Channel[] | 'ANY'>> = {
  VISIT: ['VISIT'],
  CALL: ['PHONE', 'VIDEO', 'WECHAT'],
  MEETING: ['MEETING', 'VISIT', 'BRANCH', 'VIDEO', 'EVENT'],
  CONTACT: 'ANY',
  TASK: [],
}

export type MonthGoal = { readonly key: string; readonly text: string }

/** What a week is to bring for a goal of the month. */
export type WeekGoal = {
  readonly key: string
  readonly goalKey: string
  /** The Monday. */
  readonly weekOf: CalendarDate
  readonly text: string
}

/** What is to be done on a day for the goal of its week. */
export type DayAction = {
  readonly key: string
  readonly weekKey: string
  readonly on: CalendarDate
  readonly kind: WorkActionKind
  readonly text: string
  /** Whom to visit or call. A task may be about nobody. */
  readonly partyId?: PartyId
  /** The human contacts that completed it: found by themselves, or named. */
  readonly interactionIds: readonly InteractionId[]
  /** What somebody said of a task that is done. */
  readonly finished?: { readonly note: string; readonly by: string; readonly at: Instant }
}

export const WORK_PLAN_STATES = ['DRAFT', 'APPROVED'] as const
export type WorkPlanState = (typeof WORK_PLAN_STATES)[number]

export type WorkPlanData = WorkPlace & {
  readonly employeeId: EmployeeId
  /** The first day of the month. */
  readonly month: CalendarDate
  readonly goals: readonly MonthGoal[]
  readonly weeks: readonly WeekGoal[]
  readonly actions: readonly DayAction[]
  readonly state: WorkPlanState
  /** Who said what is in it last, and so does not approve it. */
  readonly writtenBy: string
  readonly approval?: { readonly by: string; readonly at: Instant; readonly note?: string }
}

/** An employee's month: goals of the month, goals of the weeks, actions of the days. 月有规划、周有目标、日有行动 */
export type WorkPlan = RecordOf<'workPlan', WorkPlanId, WorkPlanData>

export const WORK_PLAN_LIMITS = { goals: 20, weeks: 100, actions: 200 } as const

/** The first day of a date's month. */
export function monthOf(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`
}

/** The Monday of a date's week. */
export function mondayOf(date: CalendarDate): CalendarDate {
  // 1970-01-05 was a Monday.
  const days = daysBetween('1970-01-05', date)
  return addDays(date, -(((days % 7) + 7) % 7))
}

type Tree = Pick<WorkPlanData, 'month' | 'goals' | 'weeks' | 'actions'>

/** What keeps a plan from linking up. */
export type WorkPlanFault =
  | { readonly kind: 'SAME_KEY'; readonly list: 'goals' | 'weeks' | 'actions'; readonly place: number }
  | { readonly kind: 'NO_GOAL'; readonly place: number }
  | { readonly kind: 'NO_WEEK'; readonly place: number }
  | { readonly kind: 'WEEK_OUTSIDE'; readonly place: number }
  | { readonly kind: 'DAY_OUTSIDE'; readonly place: number }
  | { readonly kind: 'NO_PARTY'; readonly place: number }

/**
 * Why a plan does not link up: every action is of a week's goal and on one of that week's days within the month, every
 * week's goal is of a goal of the month, and whatever is to be a contact says with whom. None, when it does.
 */
export function workPlanFaults({ month, goals, weeks, actions }: Tree): readonly WorkPlanFault[] {
  const goalKeys = new Set(goals.map(({ key }) => key))
  const weekByKey = new Map(weeks.map((week) => [week.key, week]))
  return [
    ...repeated(goals).map((place) => ({ kind: 'SAME_KEY', list: 'goals', place }) as const),
    ...repeated(weeks).map((place) => ({ kind: 'SAME_KEY', list: 'weeks', place }) as const),
    ...repeated(actions).map((place) => ({ kind: 'SAME_KEY', list: 'actions', place }) as const),
    ...weeks.flatMap(({ goalKey, weekOf }, place): WorkPlanFault[] => [
      ...(goalKeys.has(goalKey) ? [] : [{ kind: 'NO_GOAL', place } as const]),
      ...(touches(weekOf, month) ? [] : [{ kind: 'WEEK_OUTSIDE', place } as const]),
    ]),
    ...actions.flatMap(({ weekKey, on, kind, partyId }, place): WorkPlanFault[] => {
      const week = weekByKey.get(weekKey)
      const isWithin = monthOf(on) === month && (week === undefined || mondayOf(on) === week.weekOf)
      return [
        ...(week ? [] : [{ kind: 'NO_WEEK', place } as const]),
        ...(isWithin ? [] : [{ kind: 'DAY_OUTSIDE', place } as const]),
        ...(kind === 'TASK' || partyId ? [] : [{ kind: 'NO_PARTY', place } as const]),
      ]
    }),
  ]
}

function touches(monday: CalendarDate, month: CalendarDate): boolean {
  return monthOf(monday) === month || monthOf(daysOff(monday, 6)) === month
}

/** The places of what has the key of something before it. */
function repeated(all: readonly { readonly key: string }[]): readonly number[] {
  const seen = new Set<string>()
  return all.flatMap(({ key }, place) => {
    if (seen.has(key)) return [place]
    seen.add(key)
    return []
  })
}
