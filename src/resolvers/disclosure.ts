import { dateInZone } from '../domain/calendarDate.ts'
import { firstPlannedOn, plannedOn } from '../domain/disclosure.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readDisclosureCalendar } from '../usecases/publication/readDisclosures.ts'
import { readQuietPeriodsAt } from '../usecases/publication/readQuietPeriods.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const disclosureResolvers: Resolvers = {
  Disclosure: {
    ...recordFields,
    title: ({ data }) => data.title,
    category: ({ data }) => data.category,
    level: ({ data }) => data.level,
    audiences: ({ data }) => data.audiences,
    periodEnd: ({ data }) => data.periodEnd ?? null,
    plannedOn: ({ data }) => plannedOn(data),
    plannedDays: ({ data }) => data.days,
    state: ({ data }) => data.state,
    late: ({ data }, _, { app }) => {
      if (data.state === 'CANCELLED') return false
      const outAt = data.publication ? new Date(data.publication.at) : app.now()
      return dateInZone(outAt, app.timeZone) > (data.publication ? firstPlannedOn(data) : plannedOn(data))
    },
    verification: ({ data }) => data.verification ?? null,
    publication: ({ data }) => data.publication ?? null,
    cancelledBy: ({ data }) => data.cancellation?.by ?? null,
    cancelledAt: ({ data }) => data.cancellation?.at ?? null,
    cancelReason: ({ data }) => data.cancellation?.reason ?? null,
  },

  PlannedDisclosureDay: { reason: ({ reason }) => reason ?? null },
  DisclosureFinding: { note: ({ note }) => note ?? null },
  DisclosurePublication: { sha256: ({ sha256 }) => sha256 ?? null },

  QuietPeriod: {
    until: ({ until }) => until ?? null,
    rule: ({ rules }) => `${rules.source.citation} (${rules.source.version})`,
  },

  Query: {
    disclosureCalendar: async (_, args, context) => connection(await readDisclosureCalendar(context, args)),
    quietPeriodsAt: (_, args, context) => readQuietPeriodsAt(context, args),
  },
}
