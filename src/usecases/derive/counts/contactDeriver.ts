import { contactCounts } from '../../../domain/contactCounts.ts'
import { relationshipItem } from '../../../store/items/relationshipItem.ts'
import { pathOf, recordPartition, SORT_KEYS } from '../../../store/keys.ts'
import type { Key } from '../../../store/table.ts'
import { type RelationshipPlace, touchedPlaces } from '../../interaction/touchedPlaces.ts'
import type { Deriver } from '../deriver.ts'

/** Contacts count in the books that the relationships they touched were in on their day. */
export const contactDeriver: Deriver<'int'> = {
  derive: async ({ attempt: { context, scope } }, interactions) => {
    const keyOf = ({ partyId, line }: RelationshipPlace): Key => ({
      pk: recordPartition(scope.tenant, partyId),
      sk: SORT_KEYS.relationship(line),
    })
    const touched = interactions.map((interaction) => touchedPlaces(interaction).map(keyOf))
    const keys = new Map(touched.flat().map((key) => [pathOf(key), key]))
    const items = await context.table.batchGet([...keys.values()], { consistent: true })
    const relationships = new Map(items.map((item) => [pathOf(item), relationshipItem.parse(item)]))
    return interactions.map(({ data }, n) => {
      const found = (touched[n] ?? []).flatMap((key) => {
        const relationship = relationships.get(pathOf(key))
        return relationship?.meta.active ? [relationship.data] : []
      })
      return { counts: contactCounts(data, found, context.app.timeZone) }
    })
  },
}
