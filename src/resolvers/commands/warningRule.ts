import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  changeWarningRule,
  stateWarningRule,
  switchOffWarningRule,
  switchOnWarningRule,
} from '../../usecases/warning/warningRuleCommands.ts'
import { mutation } from '../payload.ts'

export const warningRuleCommands: MutationResolvers = {
  stateWarningRule: mutation(stateWarningRule, 'warningRule'),
  changeWarningRule: mutation(changeWarningRule, 'warningRule'),
  switchOnWarningRule: mutation(switchOnWarningRule, 'warningRule'),
  switchOffWarningRule: mutation(switchOffWarningRule, 'warningRule'),
}
