import type { DisclosureRule, RuleSource } from '../../domain/disclosureRule.ts'
import { findRecord } from '../../store/records.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Plan } from '../command.ts'
import { onlyId } from '../onlyId.ts'
import { planDisclosureRule } from './planDisclosure.ts'

type Stated = {
  readonly citation: string
  readonly sourceVersion: string
  readonly url?: string | null
  readonly reason: string
}

/** A rule of one's own, in the place of the one of its kind that was in force. */
export async function planStatedRule(
  attempt: Attempt,
  terms: DisclosureRule['data']['terms'],
  stated: Stated,
): Promise<Plan<DisclosureRule>> {
  const data: DisclosureRule['data'] = { terms, source: ruleSource(stated), state: 'IN_FORCE' }
  const because = withReason(attempt, stated.reason)
  const { context, scope } = attempt
  const id = onlyId(scope.tenant, 'drl', terms.kind)
  const before = await findRecord(context.table, scope.tenant, id)
  return before
    ? planDisclosureRule.changed(because, before, data)
    : planDisclosureRule.made(because, data, id)
}

function ruleSource({ citation, sourceVersion, url }: Stated): RuleSource {
  return withoutAbsent({
    citation: checkedText(citation, ['citation'], { most: 200 }),
    version: checkedText(sourceVersion, ['sourceVersion'], { most: 200 }),
    url: optionalText(url, ['url'], 500),
  })
}

/** The reason is kept with the version that it was given for. */
export function withReason(attempt: Attempt, text: string): Attempt {
  const reason = checkedText(text, ['reason'], { most: 500 })
  return { ...attempt, change: { ...attempt.change, reason } }
}
