import { enter } from '../../access/enter.ts'
import { investorSight } from '../../access/investorSight.ts'
import type { RequestContext } from '../context.ts'
import { admitAs } from '../policy/admit.ts'
import { findVisitRules, type VisitTermsModel } from './findVisitRules.ts'

/** By which rules investors are received from now on. Undefined beyond the wall. */
export async function readVisitTerms(context: RequestContext): Promise<VisitTermsModel | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const sight = investorSight(context.caller)
  if (!sight) return undefined
  const { terms, source, rule } = await findVisitRules(context, tenant)
  const shown = rule && admitAs(context, rule, sight)
  context.returned.nodes += 1
  return admitAs(context, { terms, source, ...(shown && { rule: shown }) }, sight)
}
