import type { Interaction } from '../../domain/interaction.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import type { RequestContext } from '../../usecases/context.ts'
import {
  amendInteraction,
  recordInteraction,
  retractInteraction,
} from '../../usecases/interaction/interactionCommands.ts'
import { type InteractionModel, interactionModel } from '../../usecases/models.ts'
import { mutationShowing } from '../payload.ts'

function shown(record: Interaction, context: RequestContext): InteractionModel {
  return interactionModel(context, record)
}

export const interactionCommands: MutationResolvers = {
  recordInteraction: mutationShowing(recordInteraction, 'interaction', shown),
  amendInteraction: mutationShowing(amendInteraction, 'interaction', shown),
  retractInteraction: mutationShowing(retractInteraction, 'interaction', shown),
}
