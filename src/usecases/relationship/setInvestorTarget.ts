import { compareDecimals } from '../../domain/decimal.ts'
import type { InvestorTarget } from '../../domain/investorTarget.ts'
import type { Relationship } from '../../domain/relationship.ts'
import type { InvestorTargetInput, SetInvestorTargetInput } from '../../generated/resolvers.ts'
import { checkedText, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { checkedSecurity } from '../investor/sharePositionData.ts'
import { money } from '../money/moneyInput.ts'
import { type Field, invalid, refused } from '../refused.ts'
import { planChangedRelationship } from './planRelationship.ts'

/** What we would like the investor to hold; earlier targets are in the relationship's history. */
export const setInvestorTarget: Command<Relationship, SetInvestorTargetInput> = {
  name: 'setInvestorTarget',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'rel', input)
    if (before.data.lineOfBusiness !== 'INVESTOR') {
      throw refused(
        'INVALID_STATE',
        ['id'],
        'Only a relationship with an investor has a target.',
        '仅投资者关系可以设置目标持仓。',
      )
    }
    const { investorTarget: _, ...data } = before.data
    const target = input.target ? { investorTarget: checkedTarget(input.target) } : {}
    return planChangedRelationship(attempt, before, { ...data, ...target })
  },
}

function checkedTarget({ security, quantity, value, by, reason }: InvestorTargetInput): InvestorTarget {
  if (!quantity && !value) {
    throw invalid(['target'], 'a quantity, a value or both', '数量、金额或两者')
  }
  if (quantity) assertAboveZero(quantity, ['target', 'quantity'])
  if (value) assertAboveZero(value.amount, ['target', 'value', 'amount'])
  return withoutAbsent({
    security: checkedSecurity(security, ['target', 'security']),
    quantity,
    value: money(value, ['target', 'value']),
    by,
    reason: checkedText(reason, ['target', 'reason'], { most: 500 }),
  })
}

function assertAboveZero(number: string, field: Field): void {
  if (compareDecimals(number, '0') <= 0) throw invalid(field, 'above 0', '大于 0', number)
}
