import type { CalendarDate } from './calendarDate.ts'
import type { DayAction, WorkPlanData } from './workPlan.ts'

/** How many actions there are, and how many of them are done. */
export type WorkProgress = { readonly planned: number; readonly done: number }

type Tree = Pick<WorkPlanData, 'weeks' | 'actions'>

/** By a contact with a person, or by somebody's word where no contact was asked for. */
export function isDone({
  interactionIds,
  finished,
}: Pick<DayAction, 'interactionIds' | 'finished'>): boolean {
  return interactionIds.length > 0 || finished !== undefined
}

/** Of all of the month. */
export function progressOf({ actions }: Pick<Tree, 'actions'>): WorkProgress {
  return { planned: actions.length, done: actions.filter(isDone).length }
}

/** Of a week's goal: of the actions that are for it. */
export function progressOfWeek({ actions }: Pick<Tree, 'actions'>, weekKey: string): WorkProgress {
  return progressOf({ actions: actions.filter((action) => action.weekKey === weekKey) })
}

/** Of a month's goal: of the actions for the weeks' goals that are for it. */
export function progressOfGoal({ weeks, actions }: Tree, goalKey: string): WorkProgress {
  const keys = new Set(weeks.filter((week) => week.goalKey === goalKey).map(({ key }) => key))
  return progressOf({ actions: actions.filter(({ weekKey }) => keys.has(weekKey)) })
}

/** Of each day on which something is to be done, the earliest first. */
export function progressByDay({
  actions,
}: Pick<Tree, 'actions'>): readonly (WorkProgress & { readonly on: CalendarDate })[] {
  return [...Map.groupBy(actions, ({ on }) => on)]
    .map(([on, ofDay]) => ({ on, ...progressOf({ actions: ofDay }) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}
