import { alertCounts } from '../../../domain/alertCounts.ts'
import type { Deriver } from '../deriver.ts'

/** Alerts count on the day they were raised, and as open until they are closed. */
export const alertDeriver: Deriver<'alt'> = {
  derive: async ({ attempt: { context } }, alerts) =>
    alerts.map(({ data }) => ({ counts: alertCounts(data, context.app.timeZone) })),
}
