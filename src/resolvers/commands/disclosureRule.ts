import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  retireDisclosureRule,
  stateDisclosureRule,
} from '../../usecases/disclosure/disclosureRuleCommands.ts'
import { mutation } from '../payload.ts'

export const disclosureRuleCommands: MutationResolvers = {
  stateDisclosureRule: mutation(stateDisclosureRule, 'disclosureRule'),
  retireDisclosureRule: mutation(retireDisclosureRule, 'disclosureRule'),
}
