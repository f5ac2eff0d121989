import type { PartyId } from '../../domain/recordId.ts'
import {
  type DayAction,
  mondayOf,
  WORK_PLAN_LIMITS,
  type WorkPlanData,
  type WorkPlanFault,
  workPlanFaults,
} from '../../domain/workPlan.ts'
import type { DayActionInput, MonthGoalInput, WeekGoalInput } from '../../generated/resolvers.ts'
import { findRecords } from '../../store/records.ts'
import { checkedKey } from '../checkedKey.ts'
import { checkedCount, checkedId, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { type Field, invalid, notFound, type Refused } from '../refused.ts'

type Input = {
  readonly goals: readonly MonthGoalInput[]
  readonly weeks: readonly WeekGoalInput[]
  readonly actions: readonly DayActionInput[]
}

type Tree = Pick<WorkPlanData, 'goals' | 'weeks' | 'actions'>

/**
 * What a plan says, when it links up and is about those whom its author may know of.
 *
 * @param before what completed the actions stays with those that stay what they were.
 */
export async function planTree(
  attempt: Attempt,
  month: string,
  input: Input,
  before: readonly DayAction[] = [],
): Promise<Tree> {
  const { goals, weeks, actions } = WORK_PLAN_LIMITS
  const done = new Map(before.map((action) => [action.key, action]))
  const tree = {
    goals: checkedCount(input.goals, ['goals'], { least: 1, most: goals }).map(({ key, text }, n) => ({
      key: checkedKey(key, ['goals', n, 'key']),
      text: checkedText(text, ['goals', n, 'text'], { most: 500 }),
    })),
    weeks: checkedCount(input.weeks, ['weeks'], { most: weeks }).map((week, n) => ({
      key: checkedKey(week.key, ['weeks', n, 'key']),
      goalKey: week.goalKey,
      weekOf: mondayOf(week.weekOf),
      text: checkedText(week.text, ['weeks', n, 'text'], { most: 500 }),
    })),
    actions: checkedCount(input.actions, ['actions'], { most: actions }).map((action, n) =>
      stillDone(dayAction(action, ['actions', n]), done.get(action.key)),
    ),
  }
  for (const fault of workPlanFaults({ month, ...tree })) throw faultOf(fault)
  await assertTargets(attempt, tree.actions, before)
  return tree
}

function dayAction({ key, weekKey, on, kind, text, partyId }: DayActionInput, field: Field): DayAction {
  return withoutAbsent({
    key: checkedKey(key, [...field, 'key']),
    weekKey,
    on,
    kind,
    text: checkedText(text, [...field, 'text'], { most: 500 }),
    partyId: partyId ? checkedId(partyId, 'prt', [...field, 'partyId']) : undefined,
    interactionIds: [],
  })
}

function stillDone(action: DayAction, was: DayAction | undefined): DayAction {
  if (was?.kind !== action.kind || was.partyId !== action.partyId) return action
  const { interactionIds, finished } = was
  return withoutAbsent({ ...action, interactionIds, finished })
}

/** Whom an action is about is somebody the author may know of; who was there before stays, also when they know of them no more. */
async function assertTargets(
  attempt: Attempt,
  actions: readonly DayAction[],
  before: readonly DayAction[],
): Promise<void> {
  const { context, scope } = attempt
  const kept = new Set(before.map(({ partyId }) => partyId))
  const places = new Map<PartyId, number>()
  for (const [n, { partyId }] of actions.entries()) {
    if (partyId && !kept.has(partyId) && !places.has(partyId)) places.set(partyId, n)
  }
  const parties = await findRecords(context.table, scope.tenant, [...places.keys()])
  for (const [id, n] of places) {
    const field = ['actions', n, 'partyId']
    const party = parties.get(id)
    if (!party?.meta.active) throw notFound(field, id)
    await assertKnown(attempt, party, field)
  }
}

function faultOf(fault: WorkPlanFault): Refused {
  switch (fault.kind) {
    case 'SAME_KEY':
      return invalid(
        [fault.list, fault.place, 'key'],
        'a key that nothing before it has',
        '与之前各项不同的键',
      )
    case 'NO_GOAL':
      return invalid(['weeks', fault.place, 'goalKey'], 'the key of one of the goals', '月度目标之一的键')
    case 'NO_WEEK':
      return invalid(['actions', fault.place, 'weekKey'], 'the key of one of the weeks', '周目标之一的键')
    case 'WEEK_OUTSIDE':
      return invalid(['weeks', fault.place, 'weekOf'], 'a day of a week of the month', '本月某一周内的日期')
    case 'DAY_OUTSIDE':
      return invalid(
        ['actions', fault.place, 'on'],
        'a day of the month, in the week it is for',
        '本月之内且属于所对应周的日期',
      )
    case 'NO_PARTY':
      return invalid(
        ['actions', fault.place, 'partyId'],
        'given, unless it is a TASK',
        '除事务（TASK）外必须填写的当事人编号',
      )
  }
}
