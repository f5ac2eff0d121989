import { isPeriodic, type PeriodicCategory } from '../../domain/disclosure.ts'
import type { DisclosureRule } from '../../domain/disclosureRule.ts'
import { MOST_QUIET_DAYS, type QuietRule, type VisitTerms } from '../../domain/visitTerms.ts'
import type { QuietRuleInput, StateVisitRuleInput } from '../../generated/resolvers.ts'
import { checkedCount } from '../checks.ts'
import type { Command } from '../command.ts'
import { planStatedRule } from '../disclosure/planStatedRule.ts'
import { type Field, invalid } from '../refused.ts'

const MOST_RULES = 10

export const stateVisitRule: Command<DisclosureRule, StateVisitRuleInput> = {
  name: 'stateVisitRule',
  needs: 'RULES',
  plan: async (attempt, input) => planStatedRule(attempt, visitTerms(input), input),
}

function visitTerms(input: StateVisitRuleInput): VisitTerms {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(input.tradingOpens))
    throw invalid(['tradingOpens'], 'a time HH:mm', 'HH:mm 格式的时间', input.tradingOpens)
  return {
    kind: 'INVESTOR_VISITS',
    quiet: checkedCount(input.quiet, ['quiet'], { most: MOST_RULES }).map((rule, n) =>
      quietRule(rule, ['quiet', n]),
    ),
    publishOnTradingDay: within(input.publishOnTradingDay, ['publishOnTradingDay'], 20),
    tradingOpens: input.tradingOpens,
    keptYears: within(input.keptYears, ['keptYears'], 100),
  }
}

function quietRule({ categories, daysBefore }: QuietRuleInput, field: Field): QuietRule {
  const each = [...new Set(categories)]
  const periodic = each.filter((category): category is PeriodicCategory => isPeriodic(category))
  if (periodic.length === 0 || periodic.length < each.length) {
    throw invalid(
      [...field, 'categories'],
      'periodic disclosures, one at least',
      '至少一项定期披露类别',
      each,
    )
  }
  return { categories: periodic, daysBefore: within(daysBefore, [...field, 'daysBefore'], MOST_QUIET_DAYS) }
}

function within(number: number, field: Field, most: number): number {
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw invalid(field, `a whole number from 1 to ${most}`, `1 至 ${most} 的整数`, number)
}
