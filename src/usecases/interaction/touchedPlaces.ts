import { type Interaction, isContactWith } from '../../domain/interaction.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from '../../domain/relationship.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'

/** Where there may be a relationship. */
export type RelationshipPlace = { readonly partyId: PartyId; readonly line: LineOfBusiness }

/**
 * Whose relationships an interaction was a contact with, if there are any: those of its parties, in its line of business or
 * in all. None for contacts that were not with us.
 */
export function touchedPlaces(interaction: Interaction): readonly RelationshipPlace[] {
  const { lineOfBusiness } = interaction.data
  const lines = lineOfBusiness === undefined ? LINES_OF_BUSINESS : [lineOfBusiness]
  return partiesOf(interaction)
    .filter(({ partyId, via }) => isContactWith(interaction.data, partyId, via))
    .flatMap(({ partyId }) => lines.map((line) => ({ partyId, line })))
}
