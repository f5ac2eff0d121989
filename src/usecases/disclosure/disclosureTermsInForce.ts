import type { SelectiveDisclosureTerms } from '../../domain/disclosureRule.ts'
import { REGULATION_FD } from '../../domain/regulationFd.ts'
import type { RequestContext } from '../context.ts'
import { findTermsInForce, readTermsInForce, type TermsInForce } from './termsInForce.ts'

/** What assessments follow. */
export type DisclosureTermsModel = TermsInForce<SelectiveDisclosureTerms>

/** What assessments of disclosure follow from now on. */
export function findDisclosureTerms(context: RequestContext, tenant: string): Promise<DisclosureTermsModel> {
  return findTermsInForce<SelectiveDisclosureTerms>(context, tenant, REGULATION_FD)
}

/** The same to show. Undefined beyond the wall. */
export function readDisclosureTerms(context: RequestContext): Promise<DisclosureTermsModel | undefined> {
  return readTermsInForce<SelectiveDisclosureTerms>(context, REGULATION_FD)
}
