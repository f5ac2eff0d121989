import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  endServicePlan,
  finishServiceAction,
  openServicePlan,
  reviseServicePlan,
} from '../../usecases/service/planCommands.ts'
import { mutation } from '../payload.ts'

export const servicePlanCommands: MutationResolvers = {
  openServicePlan: mutation(openServicePlan, 'servicePlan'),
  reviseServicePlan: mutation(reviseServicePlan, 'servicePlan'),
  finishServiceAction: mutation(finishServiceAction, 'servicePlan'),
  endServicePlan: mutation(endServicePlan, 'servicePlan'),
}
