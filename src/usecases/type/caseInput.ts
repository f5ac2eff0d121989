import { daysOff } from '../../domain/calendarDate.ts'
import { CASE_CHECKLISTS } from '../../domain/caseChecklists.ts'
import type { Money } from '../../domain/money.ts'
import type { CaseStep, RelationshipCaseData } from '../../domain/relationshipCase.ts'
import { TRANSITION_POLICY } from '../../domain/transitionTable.ts'
import type { MoneyInput, OpenRelationshipCaseInput, RestructuringInput } from '../../generated/resolvers.ts'
import { checkedCount, checkedText } from '../checks.ts'
import { checkedCurrency, notNegative } from '../money/moneyInput.ts'
import { invalid } from '../refused.ts'

/** What a case of a kind begins with. */
export function openingSteps({
  kind,
  restructuring,
}: Pick<OpenRelationshipCaseInput, 'kind' | 'restructuring'>): Pick<
  RelationshipCaseData,
  'steps' | 'restructuring'
> {
  const steps: readonly CaseStep[] = CASE_CHECKLISTS[kind]
  if ((kind === 'RESTRUCTURING') !== Boolean(restructuring))
    throw invalid(['restructuring'], 'given for RESTRUCTURING only', '仅在 RESTRUCTURING 时填写')
  if (!restructuring) return { steps }
  const field = ['restructuring']
  const { observedFrom, observedUntil } = restructuring
  const earliest = daysOff(observedFrom, TRANSITION_POLICY.leastObservationDays)
  if (observedUntil < earliest)
    throw invalid([...field, 'observedUntil'], `${earliest} or later`, `${earliest} 或之后`, observedUntil)
  return {
    steps: [...steps, ...conditions(restructuring)],
    restructuring: {
      oldTerms: checkedText(restructuring.oldTerms, [...field, 'oldTerms'], { most: 2000 }),
      newTerms: checkedText(restructuring.newTerms, [...field, 'newTerms'], { most: 2000 }),
      observedFrom,
      observedUntil,
    },
  }
}

function conditions({ conditions }: RestructuringInput): readonly CaseStep[] {
  const field = ['restructuring', 'conditions']
  return checkedCount(conditions, field, { least: 1, most: 20 }).map((condition, n) => {
    const text = checkedText(condition, [...field, n], { most: 300 })
    return { key: `CONDITION_${n + 1}`, way: 'CURE', en: text, zh: text }
  })
}

/** Amounts of 0 or more, each currency once. */
export function amounts(inputs: readonly MoneyInput[], name: string): readonly Money[] {
  checkedCount(inputs, [name], { most: 10 })
  const seen = new Set<string>()
  return inputs.map(({ amount, currency }, n) => {
    checkedCurrency(currency, [name, n, 'currency'])
    if (seen.has(currency)) throw invalid([name, n, 'currency'], 'named once', '只出现一次', currency)
    seen.add(currency)
    return { amount: notNegative(amount, [name, n, 'amount']) ?? amount, currency }
  })
}
