import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  changeObligationRule,
  stateObligationRule,
} from '../../usecases/obligation/obligationRuleCommands.ts'
import { mutation } from '../payload.ts'

export const obligationRuleCommands: MutationResolvers = {
  stateObligationRule: mutation(stateObligationRule, 'obligationRule'),
  changeObligationRule: mutation(changeObligationRule, 'obligationRule'),
}
