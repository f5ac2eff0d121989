import { MOST_SERVICE_ACTIONS, type ServiceAction, type ServicePlan } from '../../domain/servicePlan.ts'
import type {
  EndServicePlanInput,
  FinishServiceActionInput,
  OpenServicePlanInput,
  ReviseServicePlanInput,
  ServiceActionInput,
} from '../../generated/resolvers.ts'
import { servicePlanItem } from '../../store/items/servicePlanItem.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedKey } from '../checkedKey.ts'
import { checkedCount, checkedId, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { onlyId } from '../onlyId.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { invalid, notFound, refused } from '../refused.ts'

export const planServicePlan = recordPlanner<ServicePlan>(servicePlanItem)

export const openServicePlan: Command<ServicePlan, OpenServicePlanInput> = {
  name: 'openServicePlan',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const { context, scope } = attempt
    const field = ['relationshipId']
    const relationshipId = checkedId(input.relationshipId, 'rel', field)
    const relationship = await findRecord(context.table, scope.tenant, relationshipId)
    if (!relationship?.meta.active) throw notFound(field, relationshipId)
    await assertMayChange(attempt, relationship, { field })
    const { partyId, lineOfBusiness } = relationship.data
    const about = { relationshipId, partyId, lineOfBusiness, state: 'IN_FORCE' as const }
    const data = { ...about, ...said(input, []) }
    const id = onlyId(scope.tenant, 'svp', relationshipId)
    const before = await findRecord(context.table, scope.tenant, id)
    if (!before) return planServicePlan.made(attempt, data, id)
    if (before.data.state === 'ENDED') return planServicePlan.changed(attempt, before, data)
    throw refused(
      'ALREADY_EXISTS',
      field,
      `The relationship has a service plan: ${id}. Revise that one.`,
      `该关系已有服务方案：${id}。请修订该方案。`,
    )
  },
}

export const reviseServicePlan: Command<ServicePlan, ReviseServicePlanInput> = {
  name: 'reviseServicePlan',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await planInForce(attempt, input)
    return planServicePlan.changed(attempt, before, { ...before.data, ...said(input, before.data.actions) })
  },
}

export const finishServiceAction: Command<ServicePlan, FinishServiceActionInput> = {
  name: 'finishServiceAction',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await planInForce(attempt, input)
    const { by, at } = attempt.change
    const finished = { outcome: checkedText(input.outcome, ['outcome'], { most: 1000 }), by, at }
    const action = before.data.actions.find(({ key }) => key === input.actionKey)
    if (!action)
      throw invalid(
        ['actionKey'],
        'the key of an action of the plan',
        '该方案中某项行动的键',
        input.actionKey,
      )
    if (action.finished)
      throw refused('INVALID_STATE', ['actionKey'], 'The action is finished.', '该行动已完成。')
    const actions = before.data.actions.map((each) => (each === action ? { ...each, finished } : each))
    return planServicePlan.changed(attempt, before, { ...before.data, actions })
  },
}

export const endServicePlan: Command<ServicePlan, EndServicePlanInput> = {
  name: 'endServicePlan',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await planInForce(attempt, input)
    return planServicePlan.changed(attempt, before, { ...before.data, state: 'ENDED' })
  },
}

async function planInForce(
  attempt: Attempt,
  input: { readonly id: string; readonly expectedVersion: number },
): Promise<Placed<ServicePlan>> {
  const plan = await recordForChange(attempt, 'svp', input)
  if (plan.data.state === 'IN_FORCE') return plan
  throw refused('INVALID_STATE', ['id'], 'The service plan is over.', '该服务方案已结束。')
}

type Said = Pick<ServicePlan['data'], 'situation' | 'traits' | 'market' | 'actions' | 'reviewOn'>

function said(
  {
    situation,
    traits,
    market,
    actions,
    reviewOn,
  }: Omit<Said, 'actions'> & { readonly actions: readonly ServiceActionInput[] },
  before: readonly ServiceAction[],
): Said {
  const finished = new Map(before.map((action) => [action.key, action]))
  const seen = new Set<string>()
  return {
    situation: checkedText(situation, ['situation'], { most: 2000 }),
    traits: checkedText(traits, ['traits'], { most: 2000 }),
    market: checkedText(market, ['market'], { most: 2000 }),
    reviewOn,
    actions: checkedCount(actions, ['actions'], { most: MOST_SERVICE_ACTIONS }).map((action, n) => {
      const key = checkedKey(action.key, ['actions', n, 'key'])
      if (seen.has(key))
        throw invalid(['actions', n, 'key'], 'a key that nothing before it has', '与之前各项不同的键')
      seen.add(key)
      return withoutAbsent({
        key,
        kind: action.kind,
        text: checkedText(action.text, ['actions', n, 'text'], { most: 500 }),
        dueOn: action.dueOn,
        finished: finished.get(key)?.finished,
      })
    }),
  }
}
