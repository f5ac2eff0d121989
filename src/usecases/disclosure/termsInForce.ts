import { enter } from '../../access/enter.ts'
import { investorSight } from '../../access/investorSight.ts'
import type { DisclosureRule, RuleSource } from '../../domain/disclosureRule.ts'
import { findRecord } from '../../store/records.ts'
import type { RequestContext } from '../context.ts'
import { onlyId } from '../onlyId.ts'
import { admitAs } from '../policy/admit.ts'

type AnyTerms = DisclosureRule['data']['terms']

/** What is followed, and the record that states it; none where it is what comes with the gateway. */
export type TermsInForce<Terms extends AnyTerms> = {
  readonly terms: Terms
  readonly source: RuleSource
  readonly rule?: DisclosureRule
}

/** The institution's own rule of a kind, or what comes with the gateway. Read consistently: it decides what is written. */
export async function findTermsInForce<Terms extends AnyTerms>(
  { table }: Pick<RequestContext, 'table'>,
  tenant: string,
  shipped: TermsInForce<Terms>,
): Promise<TermsInForce<Terms>> {
  const { kind } = shipped.terms
  const rule = await findRecord(table, tenant, onlyId(tenant, 'drl', kind))
  if (!rule?.meta.active || rule.data.state !== 'IN_FORCE') return shipped
  const { terms, source } = rule.data
  return isOfKind(terms, shipped.terms) ? { terms, source, rule } : shipped
}

function isOfKind<Terms extends AnyTerms>(terms: AnyTerms, { kind }: Terms): terms is Terms {
  return terms.kind === kind
}

/** The same to show. Undefined beyond the wall. */
export async function readTermsInForce<Terms extends AnyTerms>(
  context: RequestContext,
  shipped: TermsInForce<Terms>,
): Promise<TermsInForce<Terms> | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const sight = investorSight(context.caller)
  if (!sight) return undefined
  const { terms, source, rule } = await findTermsInForce(context, tenant, shipped)
  const shown = rule && admitAs(context, rule, sight)
  context.returned.nodes += 1
  return admitAs(context, { terms, source, ...(shown && { rule: shown }) }, sight)
}
