import type { InteractionData } from '../../domain/interaction.ts'

/** What an interaction keeps whatever else is said of it: no input names these. */
export function keptFields({
  commitmentIds,
  eventId,
}: InteractionData): Pick<InteractionData, 'commitmentIds' | 'eventId'> {
  return { commitmentIds, ...(eventId !== undefined && { eventId }) }
}
