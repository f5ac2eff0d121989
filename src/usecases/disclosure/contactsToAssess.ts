import { isToBeAssessed } from '../../domain/isToBeAssessed.ts'
import { unassessedItem } from '../../store/unassessed.ts'
import type { Deriver } from '../derive/deriver.ts'

/** What has yet to be judged stands in a list until it is. */
export const contactsToAssess: Deriver<'int'> = {
  derive: async ({ attempt: { scope }, epoch }, interactions) =>
    interactions.map((interaction) => ({
      counts: [],
      items: isToBeAssessed(interaction.data)
        ? [unassessedItem({ tenant: scope.tenant, epoch }, interaction)]
        : [],
    })),
}
