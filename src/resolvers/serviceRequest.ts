import { reactionMinutes } from '../domain/serviceClock.ts'
import { serviceState } from '../domain/serviceRequest.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { interactionModel } from '../usecases/models.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { readServiceRequests } from '../usecases/service/readService.ts'
import { readClocks } from '../usecases/service/serviceTimes.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const serviceRequestResolvers: Resolvers = {
  ServiceRequest: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    kind: ({ data }) => data.kind,
    channel: ({ data }) => data.channel,
    subject: ({ data }) => data.subject,
    detail: ({ data }) => data.detail ?? null,
    interaction: async ({ data: { interactionId } }, _, context) => {
      const interaction = interactionId && (await readRecord(context, 'int', interactionId))
      return interaction ? interactionModel(context, interaction) : null
    },
    waitingMinutes: ({ data }) => data.waitingMinutes ?? null,
    state: ({ data }) => serviceState(data),
    events: ({ data }) => data.events,
    clocks: async ({ data }, _, { app }) => {
      const readings = await readClocks(app, data, app.now().toISOString())
      return data.clocks.flatMap((clock, n) => {
        const reading = readings[n]
        return reading ? [{ ...clock, ...reading }] : []
      })
    },
    dueAt: ({ data }) => data.dueAt ?? null,
    breached: async ({ data }, _, { app }) =>
      (await readClocks(app, data, app.now().toISOString())).some(({ breached }) => breached),
    reactionMinutes: ({ data }) => reactionMinutes(data) ?? null,
    owner: ({ data }, _, context) => readReferred(context, 'emp', data.ownerId),
  },

  ServiceEvent: { note: ({ note }) => note ?? null },

  ServiceClock: {
    standard: ({ standardId }, _, context) => readReferred(context, 'sst', standardId),
    passesAt: ({ passesAt }) => passesAt ?? null,
  },

  Query: {
    serviceRequests: async (_, args, context) => connection(await readServiceRequests(context, args)),
  },
}
