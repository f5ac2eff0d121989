import { addDays } from '../../domain/calendarDate.ts'
import {
  MOST_RULE_ENTRIES,
  type ObligationRule,
  type ObligationRuleData,
  ruleCourseAfter,
} from '../../domain/obligationRule.ts'
import type { ChangeObligationRuleInput, StateObligationRuleInput } from '../../generated/resolvers.ts'
import { obligationRuleItem } from '../../store/items/obligationRuleItem.ts'
import { checkedText } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { invalid, refused } from '../refused.ts'
import { today } from '../today.ts'
import { obligationTerms } from './termsInput.ts'

export const planObligationRule = recordPlanner<ObligationRule>(obligationRuleItem)

export const stateObligationRule: Command<ObligationRule, StateObligationRuleInput> = {
  name: 'stateObligationRule',
  needs: 'RULES',
  plan: async (attempt, input) => {
    const state = input.state ?? 'DRAFT'
    if (state === 'OFF') throw invalid(['state'], 'DRAFT or ON', 'DRAFT 或 ON', state)
    const said = { state, terms: obligationTerms(input.terms) }
    return planObligationRule.made(attempt, { ...said, course: courseOf(attempt, [], said, 1) })
  },
}

export const changeObligationRule: Command<ObligationRule, ChangeObligationRuleInput> = {
  name: 'changeObligationRule',
  needs: 'RULES',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'orl', input)
    const { state, terms, course } = before.data
    const said = {
      state: input.state ?? state,
      terms: input.terms ? obligationTerms(input.terms) : terms,
    }
    if (said.state === 'DRAFT' && state !== 'DRAFT') {
      throw refused(
        'INVALID_STATE',
        ['state'],
        `The rule was ${state}: it is a draft no more.`,
        `该规则已为 ${state}，不能再改为草稿。`,
      )
    }
    const version = before.meta.version + 1
    return planObligationRule.changed(attempt, before, {
      ...said,
      course: courseOf(attempt, course, said, version),
    })
  },
}

function courseOf(
  { context }: Attempt,
  before: ObligationRuleData['course'],
  said: Pick<ObligationRuleData, 'state' | 'terms'>,
  version: number,
): ObligationRuleData['course'] {
  const day = today(context.app)
  const course = ruleCourseAfter(before, said, { version, today: day, tomorrow: addDays(day, 1) })
  if (course.length <= MOST_RULE_ENTRIES) return course
  throw refused(
    'LIMIT_REACHED',
    ['id'],
    `A rule is changed at most ${MOST_RULE_ENTRIES} times. Switch it off, and state another.`,
    `每条规则最多变更 ${MOST_RULE_ENTRIES} 次。请停用后另立新规则。`,
  )
}
