import { addDays, type CalendarDate } from './calendarDate.ts'
import { evaluateRule, type Finding, type Moment, type RuleFacts } from './evaluateRule.ts'
import type { WarningRuleData } from './warningRule.ts'

/** A warning that a rule would have raised on a day, and the last day on which it would have held without a break. */
export type TriedWarning = Omit<Finding, 'occurrence'> & {
  readonly raisedOn: CalendarDate
  readonly heldTo: CalendarDate
}

export type Past = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** The days of all contacts by persons up to `to`, in order: from the last before `from` on. */
  readonly humanDays: readonly CalendarDate[]
  /** The last instant of a day: what became known later was not known on it. */
  readonly endOf: (day: CalendarDate) => Moment['at']
}

/**
 * What a rule would have warned of, day by day, by what was known on each day: one warning for as long as it holds without
 * a break, as it was on its first day.
 */
export function tryRule(
  rule: Pick<WarningRuleData, 'test' | 'appliesTo'>,
  facts: Omit<RuleFacts, 'lastHumanOn'>,
  { from, to, humanDays, endOf }: Past,
): readonly TriedWarning[] {
  const warnings: TriedWarning[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const lastHumanOn = humanDays.findLast((each) => each <= day)
    const seen = { ...facts, ...(lastHumanOn === undefined ? {} : { lastHumanOn }) }
    const finding = evaluateRule(rule, seen, { day, at: endOf(day) })
    if (!finding) continue
    const last = warnings.at(-1)
    if (last && addDays(last.heldTo, 1) === day) warnings[warnings.length - 1] = { ...last, heldTo: day }
    else warnings.push({ signalIds: finding.signalIds, facts: finding.facts, raisedOn: day, heldTo: day })
  }
  return warnings
}
