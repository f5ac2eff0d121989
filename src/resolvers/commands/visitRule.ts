import type { MutationResolvers } from '../../generated/resolvers.ts'
import { stateVisitRule } from '../../usecases/publication/stateVisitRule.ts'
import { mutation } from '../payload.ts'

export const visitRuleCommands: MutationResolvers = {
  stateVisitRule: mutation(stateVisitRule, 'disclosureRule'),
}
