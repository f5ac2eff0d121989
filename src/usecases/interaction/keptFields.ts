import type { InteractionData } from '../../domain/interaction.ts'

/** What an interaction keeps whatever else is said of it: no input names these. */
export function keptFields({
  commitmentIds,
  eventId,
  disclosureClass,
}: InteractionData): Pick<InteractionData, 'commitmentIds' | 'eventId' | 'disclosureClass'> {
  return {
    commitmentIds,
    ...(eventId !== undefined && { eventId }),
    ...(disclosureClass !== undefined && { disclosureClass }),
  }
}
