import { MOST_RULES_ON, type RuleState, type WarningRule } from '../../domain/warningRule.ts'
import type {
  ChangeWarningRuleInput,
  StateWarningRuleInput,
  SwitchOffWarningRuleInput,
  SwitchOnWarningRuleInput,
} from '../../generated/resolvers.ts'
import { findRulesOn } from '../../store/warningRules.ts'
import { checkedText } from '../checks.ts'
import type { Attempt, Command, Plan } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { refused } from '../refused.ts'
import { planWarningRule } from './planWarning.ts'
import { warningRuleData } from './warningRuleInput.ts'

export const stateWarningRule: Command<WarningRule, StateWarningRuleInput> = {
  name: 'stateWarningRule',
  needs: 'RULES',
  plan: async (attempt, { terms }) =>
    planWarningRule.made(attempt, { ...warningRuleData(terms), state: 'DRAFT' }),
}

export const changeWarningRule: Command<WarningRule, ChangeWarningRuleInput> = {
  name: 'changeWarningRule',
  needs: 'RULES',
  plan: async (attempt, input) => {
    const data = warningRuleData(input.terms)
    const reason = checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'wrl', input)
    const because = { ...attempt, change: { ...attempt.change, reason } }
    return planWarningRule.changed(because, before, { ...data, state: before.data.state })
  },
}

export const switchOnWarningRule: Command<WarningRule, SwitchOnWarningRuleInput> = {
  name: 'switchOnWarningRule',
  needs: 'RULES',
  plan: async (attempt, input) => {
    const plan = await switched(attempt, input, 'ON')
    const { context, scope } = attempt
    const on = await findRulesOn(context.table, scope.tenant)
    if (on.length < MOST_RULES_ON) return plan
    throw refused(
      'LIMIT_REACHED',
      ['id'],
      `${MOST_RULES_ON} rules are on, which is the most. Switch another off first.`,
      `已启用 ${MOST_RULES_ON} 条规则，达到上限。请先停用其他规则。`,
    )
  },
}

export const switchOffWarningRule: Command<WarningRule, SwitchOffWarningRuleInput> = {
  name: 'switchOffWarningRule',
  needs: 'RULES',
  plan: (attempt, input) => switched(attempt, input, 'OFF'),
}

async function switched(
  attempt: Attempt,
  input: SwitchOnWarningRuleInput | SwitchOffWarningRuleInput,
  state: Exclude<RuleState, 'DRAFT'>,
): Promise<Plan<WarningRule>> {
  const reason = checkedText(input.reason, ['reason'], { most: 500 })
  const before = await recordForChange(attempt, 'wrl', input)
  if (before.data.state === state) {
    throw refused('INVALID_STATE', ['id'], `The rule is ${state} already.`, `该规则的状态已是 ${state}。`)
  }
  const because = { ...attempt, change: { ...attempt.change, reason } }
  return planWarningRule.changed(because, before, { ...before.data, state })
}
