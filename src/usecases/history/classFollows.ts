import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import type { InteractionData } from '../../domain/interaction.ts'
import { findRecord } from '../../store/records.ts'
import { attemptAt } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { rewriteInteraction } from '../interaction/rewriteInteraction.ts'

/**
 * An interaction remembers what the assessment of its disclosure comes to, so that histories are narrowed to it; whose
 * timelines it is on, and all that narrows them, follow from the interaction alone.
 */
export const classFollows: Deriver<'dsc'> = {
  follow: async ({ attempt: { context, scope } }, assessment) => {
    const interaction = await findRecord(context.table, scope.tenant, assessment.data.interactionId)
    if (interaction) {
      const attempt = attemptAt(context, scope, {})
      await rewriteInteraction(attempt, interaction, async ({ data }) => withClass(data, assessment))
    }
    return undefined
  },
}

function withClass(
  { disclosureClass: before, ...data }: InteractionData,
  { meta, data: { state, disclosureClass } }: DisclosureAssessment,
): InteractionData {
  return meta.active && state !== 'REJECTED' ? { ...data, disclosureClass } : data
}
