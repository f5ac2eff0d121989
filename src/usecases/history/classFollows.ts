import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import type { InteractionData } from '../../domain/interaction.ts'
import { findRecord } from '../../store/records.ts'
import { attemptAt } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { disclosureIdOf } from '../disclosure/disclosureIdOf.ts'
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

/** The same when it is the interaction that has changed: it may have been given back what it said before it was judged. */
export const classStays: Deriver<'int'> = {
  follow: async ({ attempt: { context, scope } }, interaction) => {
    if (interaction.meta.version === 1) return undefined
    const id = disclosureIdOf(scope.tenant, interaction.id)
    const assessment = await findRecord(context.table, scope.tenant, id)
    const attempt = attemptAt(context, scope, {})
    await rewriteInteraction(attempt, interaction, async ({ data }) => withClass(data, assessment))
    return undefined
  },
}

function withClass(
  { disclosureClass: _, ...data }: InteractionData,
  assessment: DisclosureAssessment | undefined,
): InteractionData {
  if (!assessment?.meta.active || assessment.data.state === 'REJECTED') return data
  return { ...data, disclosureClass: assessment.data.disclosureClass }
}
