import { RELATIONSHIP_STATES } from './relationshipState.ts'
import type { TransitionFacts } from './transitionFacts.ts'
import { type GuardFinding, guardFinding } from './transitionGuards.ts'
import { type TransitionPolicy, type TransitionRule, transitionRule } from './transitionTable.ts'

/** What the table says of a target, and what each of its guards finds. */
export type TransitionOption = {
  readonly rule: TransitionRule
  readonly findings: readonly GuardFinding[]
  /** The table allows it, and every guard is met. */
  readonly open: boolean
}

export function transitionOption(
  to: TransitionRule['to'],
  facts: TransitionFacts,
  policy: TransitionPolicy,
): TransitionOption {
  const rule = transitionRule(facts.state, to)
  if (!rule.allowed) return { rule, findings: [], open: false }
  const findings = rule.guards.map((guard) => guardFinding(guard, facts, policy))
  return { rule, findings, open: findings.every(({ met }) => met) }
}

/** Every other state, with what stands between. */
export function allowedTransitions(
  facts: TransitionFacts,
  policy: TransitionPolicy,
): readonly TransitionOption[] {
  return RELATIONSHIP_STATES.filter((to) => to !== facts.state).map((to) =>
    transitionOption(to, facts, policy),
  )
}
