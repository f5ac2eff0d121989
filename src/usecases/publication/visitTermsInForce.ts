import { CHINESE_VISIT_TERMS, type VisitTerms } from '../../domain/visitTerms.ts'
import type { RequestContext } from '../context.ts'
import { findTermsInForce, readTermsInForce, type TermsInForce } from '../disclosure/termsInForce.ts'

/** By which rules investors are received here. */
export type VisitTermsModel = TermsInForce<VisitTerms>

const SHIPPED: VisitTermsModel = {
  terms: CHINESE_VISIT_TERMS,
  source: {
    citation: '证监会公告〔2022〕29号；深交所、上交所上市公司自律监管指引第1号',
    version: '2025',
  },
}

/** By which rules investors are received from now on. */
export function findVisitRules(
  context: Pick<RequestContext, 'table'>,
  tenant: string,
): Promise<VisitTermsModel> {
  return findTermsInForce(context, tenant, SHIPPED)
}

/** The same to show. Undefined beyond the wall. */
export function readVisitTerms(context: RequestContext): Promise<VisitTermsModel | undefined> {
  return readTermsInForce(context, SHIPPED)
}
