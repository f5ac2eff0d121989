import type { Holding } from '../../domain/holding.ts'
import { CLASS_OF_LEGACY, type LoanClassState, MOST_LOAN_CLASSES } from '../../domain/loanClass.ts'
import type { ClassifyLoanInput, LoanClassInput } from '../../generated/resolvers.ts'
import { checkedText } from '../checks.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { invalid, refused } from '../refused.ts'
import { today } from '../today.ts'
import { planClassifiedHolding } from './planHolding.ts'

export const classifyLoan: Command<Holding, ClassifyLoanInput> = {
  name: 'classifyLoan',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const { change, context } = attempt
    const before = await recordForChange(attempt, 'hld', input)
    if (before.data.kind !== 'LOAN') throw invalid(['id'], 'a loan', '贷款', before.data.kind)
    const states = before.data.loanClasses ?? []
    if (states.length >= MOST_LOAN_CLASSES) {
      throw refused(
        'LIMIT_REACHED',
        ['id'],
        `A loan is classified at most ${MOST_LOAN_CLASSES} times.`,
        `一笔贷款最多可分类 ${MOST_LOAN_CLASSES} 次。`,
      )
    }
    const now = today(context.app)
    const validFrom = input.validFrom ?? now
    if (validFrom > now) throw invalid(['validFrom'], 'today or earlier', '今天或更早的日期', validFrom)
    const state = {
      ...classGiven(input.class),
      reason: checkedText(input.reason, ['reason'], { most: 500 }),
      validFrom,
      recordedAt: change.at,
      recordedBy: change.by,
    }
    return planClassifiedHolding(attempt, { ...before.data, loanClasses: [...states, state] }, before)
  },
}

function classGiven({
  loanClass,
  legacyClass,
}: LoanClassInput): Pick<LoanClassState, 'loanClass' | 'legacy'> {
  if (legacyClass) return { loanClass: CLASS_OF_LEGACY[legacyClass], legacy: legacyClass }
  if (loanClass) return { loanClass }
  throw invalid(
    ['class'],
    'exactly one of loanClass and legacyClass',
    'loanClass 与 legacyClass 中的恰好一个',
  )
}
