import type { InteractionId } from '../domain/recordId.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../usecases/context.ts'
import { interactionModel } from '../usecases/models.ts'
import { readObligations } from '../usecases/obligation/readObligations.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

async function referredInteraction(context: RequestContext, id: InteractionId) {
  return interactionModel(context, await readReferred(context, 'int', id))
}

export const obligationResolvers: Resolvers = {
  Obligation: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    kind: ({ data }) => data.kind,
    title: ({ data }) => data.title.en,
    titleZh: ({ data }) => data.title.zh,
    rule: ({ data }, _, context) => (data.ruleId ? readReferred(context, 'orl', data.ruleId) : null),
    ruleVersion: ({ data }) => data.ruleVersion ?? null,
    commitment: ({ data }, _, context) =>
      data.commitmentId ? readReferred(context, 'cmt', data.commitmentId) : null,
    occurrence: ({ data }) => data.occurrence,
    from: ({ data }) => data.from,
    dueOn: ({ data }) => data.dueOn,
    dueAt: ({ data }) => data.dueAt,
    provisional: ({ data }) => data.provisional ?? false,
    overdue: ({ data }, _, { app }) => data.state === 'OPEN' && app.now().toISOString() > data.dueAt,
    lapsesAt: ({ data }) => data.lapsesAt ?? null,
    times: ({ data }) => data.times,
    contacts: ({ data }) => data.contacts,
    owner: ({ data }, _, context) => readReferred(context, 'emp', data.ownerId),
    unit: ({ data: { unitPath } }, _, context) =>
      unitPath[0] ? readReferred(context, 'unt', unitPath[0]) : null,
    state: ({ data }) => data.state,
    keptAt: ({ data }) => data.keptAt ?? null,
    statement: ({ data }) => data.statement ?? null,
  },

  ObligationContact: {
    interaction: ({ interactionId }, _, context) => referredInteraction(context, interactionId),
  },

  ObligationStatement: {
    interaction: ({ interactionId }, _, context) =>
      interactionId ? referredInteraction(context, interactionId) : null,
  },

  Query: {
    obligations: async (_, { state, ...args }, context) =>
      connection(await readObligations(context, { ...args, state: state ?? 'OPEN' })),
  },
}
