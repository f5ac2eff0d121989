import { employeeOf } from '../../domain/actor.ts'
import { mayComplete, plansTouched } from '../../domain/plannedContact.ts'
import { monthOf, type WorkPlan, type WorkPlanData } from '../../domain/workPlan.ts'
import type {
  ApproveWorkPlanInput,
  ChangeWorkPlanInput,
  DraftWorkPlanInput,
  FinishWorkActionInput,
  RecordAgainstPlanInput,
} from '../../generated/resolvers.ts'
import { workPlanItem } from '../../store/items/workPlanItem.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { employeeFor, onWhoseBehalf } from '../grant/grantInput.ts'
import { onlyId } from '../onlyId.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { planTree } from './planInput.ts'
import { assertNotOwn, workForChange } from './workForChange.ts'
import { workPlaceOf } from './workPlace.ts'

export const planWorkPlan = recordPlanner<WorkPlan>(workPlanItem)

export const draftWorkPlan: Command<WorkPlan, DraftWorkPlanInput> = {
  name: 'draftWorkPlan',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const { scope, context, change } = attempt
    const employee = await onWhoseBehalf(attempt, input.employeeId, ['employeeId'])
    const month = monthOf(input.month)
    const id = onlyId(scope.tenant, 'wpl', employee.id, month)
    if (await findRecord(context.table, scope.tenant, id))
      throw refused(
        'ALREADY_EXISTS',
        ['month'],
        `There is a plan for this month: ${id}. Change that one.`,
        `该月已有工作计划：${id}。请修改该计划。`,
      )
    const data: WorkPlanData = {
      ...workPlaceOf(attempt, employee),
      employeeId: employee.id,
      month,
      ...(await planTree(attempt, month, input)),
      state: 'DRAFT',
      writtenBy: change.by,
    }
    return planWorkPlan.made(attempt, data, id)
  },
}

export const changeWorkPlan: Command<WorkPlan, ChangeWorkPlanInput> = {
  name: 'changeWorkPlan',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await planForChange(attempt, input)
    const { approval: _, ...data } = before.data
    const employee = await employeeFor(attempt, data.employeeId, ['id'])
    return planWorkPlan.changed(attempt, before, {
      ...data,
      ...workPlaceOf(attempt, employee, data),
      ...(await planTree(attempt, data.month, input, data.actions)),
      // Another plan is for the supervisor to see anew.
      state: 'DRAFT',
      writtenBy: attempt.change.by,
    })
  },
}

export const approveWorkPlan: Command<WorkPlan, ApproveWorkPlanInput> = {
  name: 'approveWorkPlan',
  needs: 'SUPERVISE',
  plan: async (attempt, input) => {
    const before = await workForChange(attempt, 'wpl', input, ({ owns, supervises }) => owns || supervises)
    const { by, at } = attempt.change
    const { employeeId, writtenBy, state } = before.data
    assertNotOwn(by === writtenBy || employeeOf(by) === employeeId)
    if (state === 'APPROVED')
      throw refused('INVALID_STATE', ['id'], 'The plan is approved.', '该工作计划已批准。')
    const approval = withoutAbsent({ by, at, note: optionalText(input.note, ['note'], 500) })
    return planWorkPlan.changed(attempt, before, { ...before.data, state: 'APPROVED', approval })
  },
}

export const recordAgainstPlan: Command<WorkPlan, RecordAgainstPlanInput> = {
  name: 'recordAgainstPlan',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const { context, scope } = attempt
    const before = await planForChange(attempt, input)
    const { employeeId, month } = before.data
    const field = ['interactionId']
    const id = checkedId(input.interactionId, 'int', field)
    const interaction = await findRecord(context.table, scope.tenant, id)
    if (!interaction?.meta.active) throw notFound(field, id)
    await assertKnown(attempt, interaction, field)
    return planWorkPlan.changed(
      attempt,
      before,
      withAction(before.data, input.actionKey, (action) => {
        const isOfMonth = monthOf(plansTouched(interaction, context.app.timeZone).on) === month
        if (!isOfMonth || !mayComplete(interaction, employeeId, action))
          throw invalid(
            field,
            'a contact of the employee with the party, by a person, on a channel of the action, in the month of the plan',
            '该员工在计划月份内以对应渠道与该当事人进行的人工联系',
            id,
          )
        return { ...action, interactionIds: [...new Set([...action.interactionIds, id])].toSorted() }
      }),
    )
  },
}

export const finishWorkAction: Command<WorkPlan, FinishWorkActionInput> = {
  name: 'finishWorkAction',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await planForChange(attempt, input)
    const { by, at } = attempt.change
    const finished = { note: checkedText(input.note, ['note'], { most: 500 }), by, at }
    return planWorkPlan.changed(
      attempt,
      before,
      withAction(before.data, input.actionKey, (action) => {
        if (action.kind !== 'TASK')
          throw invalid(
            ['actionKey'],
            'of a TASK: what is to be a contact is completed by a contact',
            '事务（TASK）：联系类行动只能由实际联系完成',
            input.actionKey,
          )
        if (action.finished)
          throw refused('INVALID_STATE', ['actionKey'], 'The task is finished.', '该事务已完成。')
        return { ...action, finished }
      }),
    )
  },
}

/** A plan that the caller may write: their own, or of somebody they supervise. */
function planForChange(
  attempt: Attempt,
  input: { readonly id: string; readonly expectedVersion: number },
): Promise<Placed<WorkPlan>> {
  return workForChange(attempt, 'wpl', input, ({ owns, supervises }) => owns || supervises)
}

function withAction(
  data: WorkPlanData,
  key: string,
  next: (action: WorkPlanData['actions'][number]) => WorkPlanData['actions'][number],
): WorkPlanData {
  if (!data.actions.some((action) => action.key === key))
    throw invalid(['actionKey'], 'the key of an action of the plan', '该计划中某项行动的键', key)
  return { ...data, actions: data.actions.map((action) => (action.key === key ? next(action) : action)) }
}
