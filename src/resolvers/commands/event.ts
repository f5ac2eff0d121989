import type { MutationResolvers } from '../../generated/resolvers.ts'
import { cancelEvent, changeEvent, holdEvent, planEvent } from '../../usecases/event/eventCommands.ts'
import { mutation } from '../payload.ts'

export const eventCommands: MutationResolvers = {
  planEvent: mutation(planEvent, 'event'),
  changeEvent: mutation(changeEvent, 'event'),
  holdEvent: mutation(holdEvent, 'event'),
  cancelEvent: mutation(cancelEvent, 'event'),
}
