import { obligationChangesAt, obligationCounts } from '../../../domain/obligationCounts.ts'
import type { Deriver } from '../deriver.ts'

/** Obligations count on the day they are due, and as overdue from their time on. */
export const obligationDeriver: Deriver<'obl'> = {
  derive: async ({ attempt: { change } }, obligations) =>
    obligations.map(({ data }) => ({
      counts: obligationCounts(data, change.at),
      wakeAt: obligationChangesAt(data, change.at),
    })),
}
