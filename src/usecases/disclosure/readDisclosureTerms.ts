import { enter } from '../../access/enter.ts'
import { investorSight } from '../../access/investorSight.ts'
import type { DisclosureRule, RuleSource, SelectiveDisclosureTerms } from '../../domain/disclosureRule.ts'
import { REGULATION_FD } from '../../domain/regulationFd.ts'
import { findRecord } from '../../store/records.ts'
import type { RequestContext } from '../context.ts'
import { onlyId } from '../onlyId.ts'
import { admitAs } from '../policy/admit.ts'

/** What assessments follow, and the record that states it; none where it is what comes with the gateway. */
export type DisclosureTermsModel = {
  readonly terms: SelectiveDisclosureTerms
  readonly source: RuleSource
  readonly rule?: DisclosureRule
}

/** What assessments of disclosure follow from now on. Read consistently: it decides what is written. */
export async function findDisclosureTerms(
  context: RequestContext,
  tenant: string,
): Promise<DisclosureTermsModel> {
  const rule = await findRecord(context.table, tenant, onlyId(tenant, 'drl', 'SELECTIVE_DISCLOSURE'))
  if (!rule?.meta.active || rule.data.state !== 'IN_FORCE') return REGULATION_FD
  const { terms, source } = rule.data
  return terms.kind === 'SELECTIVE_DISCLOSURE' ? { terms, source, rule } : REGULATION_FD
}

/** The same to show. Undefined beyond the wall. */
export async function readDisclosureTerms(
  context: RequestContext,
): Promise<DisclosureTermsModel | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const sight = investorSight(context.caller)
  if (!sight) return undefined
  const { terms, source, rule } = await findDisclosureTerms(context, tenant)
  const shown = rule && admitAs(context, rule, sight)
  context.returned.nodes += 1
  return admitAs(context, { terms, source, ...(shown && { rule: shown }) }, sight)
}
