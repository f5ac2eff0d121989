import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  approveWorkPlan,
  changeWorkPlan,
  draftWorkPlan,
  finishWorkAction,
  recordAgainstPlan,
} from '../../usecases/work/planCommands.ts'
import { mutation } from '../payload.ts'

export const workPlanCommands: MutationResolvers = {
  draftWorkPlan: mutation(draftWorkPlan, 'workPlan'),
  changeWorkPlan: mutation(changeWorkPlan, 'workPlan'),
  approveWorkPlan: mutation(approveWorkPlan, 'workPlan'),
  recordAgainstPlan: mutation(recordAgainstPlan, 'workPlan'),
  finishWorkAction: mutation(finishWorkAction, 'workPlan'),
}
