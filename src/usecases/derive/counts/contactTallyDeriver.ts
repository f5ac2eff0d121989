import { contactTallyCounts } from '../../../domain/contactTally.ts'
import { partiesOf } from '../../../store/items/interactionItem.ts'
import type { Deriver } from '../deriver.ts'

/** Contacts count for the parties on whose timelines they are, by calendar quarter: what a summary of a history says. */
export const contactTallyDeriver: Deriver<'int'> = {
  derive: async ({ attempt: { context } }, interactions) =>
    interactions.map((interaction) => ({
      counts: contactTallyCounts(interaction.data, partiesOf(interaction), context.app.timeZone),
    })),
}
