import type { DisclosureRule, SelectiveDisclosureTerms } from '../../domain/disclosureRule.ts'
import type { RetireDisclosureRuleInput, StateDisclosureRuleInput } from '../../generated/resolvers.ts'
import { checkedCount, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { type Field, invalid, refused } from '../refused.ts'
import { planDisclosureRule } from './planDisclosure.ts'
import { planStatedRule, withReason } from './planStatedRule.ts'

const MOST_HOURS = 720
const MOST_CLOSURES = 100

export const stateDisclosureRule: Command<DisclosureRule, StateDisclosureRuleInput> = {
  name: 'stateDisclosureRule',
  needs: 'RULES',
  plan: async (attempt, input) => planStatedRule(attempt, disclosureTerms(input), input),
}

export const retireDisclosureRule: Command<DisclosureRule, RetireDisclosureRuleInput> = {
  name: 'retireDisclosureRule',
  needs: 'RULES',
  plan: async (attempt, input) => {
    const because = withReason(attempt, input.reason)
    const before = await recordForChange(attempt, 'drl', input)
    if (before.data.state === 'RETIRED') {
      throw refused('INVALID_STATE', ['id'], 'The rule is retired already.', '该规则已停用。')
    }
    return planDisclosureRule.changed(because, before, { ...before.data, state: 'RETIRED' })
  },
}

function disclosureTerms(input: StateDisclosureRuleInput): SelectiveDisclosureTerms {
  const { promptHours } = input
  if (!Number.isInteger(promptHours) || promptHours < 1 || promptHours > MOST_HOURS) {
    throw invalid(['promptHours'], `1 to ${MOST_HOURS}`, `1 至 ${MOST_HOURS}`, promptHours)
  }
  const recipientClasses = distinct(input.recipientClasses, ['recipientClasses'], 1)
  if (recipientClasses.includes('OTHER')) {
    throw invalid(['recipientClasses'], 'a list without OTHER', '不含 OTHER 的列表', 'OTHER')
  }
  const closures = checkedCount(input.closures ?? [], ['closures'], { most: MOST_CLOSURES })
  return withoutAbsent({
    kind: 'SELECTIVE_DISCLOSURE' as const,
    speakerClasses: distinct(input.speakerClasses, ['speakerClasses'], 1),
    recipientClasses,
    exclusions: distinct(input.exclusions, ['exclusions'], 0),
    promptHours,
    exchange: input.exchange ?? undefined,
    closures: [...new Set(closures)].toSorted(),
  })
}

function distinct<T>(all: readonly T[], field: Field, least: number): readonly T[] {
  return checkedCount([...new Set(all)], field, { least, most: 20 })
}
