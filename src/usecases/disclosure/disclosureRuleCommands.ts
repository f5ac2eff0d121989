import type { DisclosureRule, DisclosureRuleData } from '../../domain/disclosureRule.ts'
import type { RetireDisclosureRuleInput, StateDisclosureRuleInput } from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import { checkedCount, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { onlyId } from '../onlyId.ts'
import { type Field, invalid, refused } from '../refused.ts'
import { planDisclosureRule } from './planDisclosure.ts'

const MOST_HOURS = 720
const MOST_CLOSURES = 100

export const stateDisclosureRule: Command<DisclosureRule, StateDisclosureRuleInput> = {
  name: 'stateDisclosureRule',
  needs: 'RULES',
  plan: async (attempt, input) => {
    const data = ruleData(input)
    const because = withReason(attempt, input.reason)
    const { context, scope } = attempt
    const id = onlyId(scope.tenant, 'drl', data.terms.kind)
    const before = await findRecord(context.table, scope.tenant, id)
    return before
      ? planDisclosureRule.changed(because, before, data)
      : planDisclosureRule.made(because, data, id)
  },
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

function ruleData(input: StateDisclosureRuleInput): DisclosureRuleData {
  const { promptHours } = input
  if (!Number.isInteger(promptHours) || promptHours < 1 || promptHours > MOST_HOURS) {
    throw invalid(['promptHours'], `1 to ${MOST_HOURS}`, `1 至 ${MOST_HOURS}`, promptHours)
  }
  const recipientClasses = distinct(input.recipientClasses, ['recipientClasses'], 1)
  if (recipientClasses.includes('OTHER')) {
    throw invalid(['recipientClasses'], 'a list without OTHER', '不含 OTHER 的列表', 'OTHER')
  }
  const closures = checkedCount(input.closures ?? [], ['closures'], { most: MOST_CLOSURES })
  const terms = withoutAbsent({
    kind: 'SELECTIVE_DISCLOSURE' as const,
    speakerClasses: distinct(input.speakerClasses, ['speakerClasses'], 1),
    recipientClasses,
    exclusions: distinct(input.exclusions, ['exclusions'], 0),
    promptHours,
    exchange: input.exchange ?? undefined,
    closures: [...new Set(closures)].toSorted(),
  })
  const source = withoutAbsent({
    citation: checkedText(input.citation, ['citation'], { most: 200 }),
    version: checkedText(input.sourceVersion, ['sourceVersion'], { most: 200 }),
    url: optionalText(input.url, ['url'], 500),
  })
  return { terms, source, state: 'IN_FORCE' }
}

function distinct<T>(all: readonly T[], field: Field, least: number): readonly T[] {
  return checkedCount([...new Set(all)], field, { least, most: 20 })
}

function withReason(attempt: Attempt, text: string): Attempt {
  const reason = checkedText(text, ['reason'], { most: 500 })
  return { ...attempt, change: { ...attempt.change, reason } }
}
