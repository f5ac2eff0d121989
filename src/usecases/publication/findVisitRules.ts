import type { DisclosureRule, RuleSource } from '../../domain/disclosureRule.ts'
import { CHINESE_VISIT_TERMS, type VisitTerms } from '../../domain/visitTerms.ts'
import { findRecord } from '../../store/records.ts'
import type { RequestContext } from '../context.ts'
import { onlyId } from '../onlyId.ts'

/** By which rules investors are received here, and the record that states them; none where they come with the gateway. */
export type VisitTermsModel = {
  readonly terms: VisitTerms
  readonly source: RuleSource
  readonly rule?: DisclosureRule
}

const SHIPPED: VisitTermsModel = {
  terms: CHINESE_VISIT_TERMS,
  source: {
    citation: '证监会公告〔2022〕29号；深交所、上交所上市公司自律监管指引第1号',
    version: '2025',
  },
}

/** Read consistently: it decides what is written. */
export async function findVisitRules(
  { table }: Pick<RequestContext, 'table'>,
  tenant: string,
): Promise<VisitTermsModel> {
  const rule = await findRecord(table, tenant, onlyId(tenant, 'drl', 'INVESTOR_VISITS'))
  if (!rule?.meta.active || rule.data.state !== 'IN_FORCE') return SHIPPED
  const { terms, source } = rule.data
  return terms.kind === 'INVESTOR_VISITS' ? { terms, source, rule } : SHIPPED
}
