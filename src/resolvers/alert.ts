import { overdueClock } from '../domain/alert.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { readAlerts } from '../usecases/warning/readWarnings.ts'
import { connection } from './connection.ts'
import { LOCALES } from './party.ts'
import { recordFields } from './record.ts'

export const alertResolvers: Resolvers = {
  Alert: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    rule: ({ data }, _, context) => readReferred(context, 'wrl', data.ruleId),
    ruleVersion: ({ data }) => data.ruleVersion,
    title: ({ data }, { locale }) => data.title[LOCALES[locale ?? 'EN']],
    severity: ({ data }) => data.severity,
    raisedAt: ({ data }) => data.raisedAt,
    signals: ({ data }, _, context) =>
      Promise.all(data.signalIds.map((id) => readReferred(context, 'sig', id))),
    facts: ({ data }) => data.facts,
    stands: ({ data }) => data.stands,
    state: ({ data }) => data.state,
    owner: ({ data }, _, context) => readReferred(context, 'emp', data.ownerId),
    respondBy: ({ data }) => data.respondBy,
    closeBy: ({ data }) => data.closeBy,
    overdue: ({ data }, _, { app }) => overdueClock(data, app.now().toISOString()) ?? null,
    response: ({ data }) => data.response ?? null,
    closure: ({ data }) => data.closure ?? null,
  },

  AlertResponse: {
    owner: ({ ownerId }, _, context) => readReferred(context, 'emp', ownerId),
  },

  Query: {
    alerts: async (_, args, context) => connection(await readAlerts(context, args)),
  },
}
