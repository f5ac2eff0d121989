import type { LastContact, Relationship } from '../domain/relationship.ts'
import { typeAt } from '../domain/typeStates.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../usecases/context.ts'
import { readHealth } from '../usecases/health/readHealth.ts'
import { readRelationshipsOf } from '../usecases/party/readParty.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { readBook } from '../usecases/relationship/readBook.ts'
import { asOfMoment } from './asOf.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

/** A view has read it with the relationship; elsewhere one batch reads it for all. */
function lastContact(
  relationship: Relationship & { readonly contact?: LastContact },
  { loaders }: RequestContext,
): LastContact | Promise<LastContact> {
  const { contact, data } = relationship
  return contact ?? loaders.lastContact(data.partyId, data.lineOfBusiness)
}

export const relationshipResolvers: Resolvers = {
  Relationship: {
    ...recordFields,
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    lineOfBusiness: ({ data }) => data.lineOfBusiness,
    type: ({ data }, { asOf }, { app }) => typeAt(data.types, asOfMoment(app, asOf)) ?? null,
    types: ({ data }) => data.types.toReversed(),
    stage: ({ data }) => data.stage,
    tier: ({ data }) => data.tier ?? null,
    coverage: ({ data }) => data.coverage,
    shares: ({ data }) => data.shares,
    unit: ({ data }, _, context) => readReferred(context, 'unt', data.unitId),
    nextReviewOn: ({ data }) => data.nextReviewOn ?? null,
    investorTarget: ({ data }) => data.investorTarget ?? null,
    openedOn: ({ data }) => data.openedOn,
    lastHumanContactAt: async (relationship, _, context) =>
      (await lastContact(relationship, context)).humanAt ?? null,
    lastAutomatedContactAt: async (relationship, _, context) =>
      (await lastContact(relationship, context)).automatedAt ?? null,
    health: (relationship, { at }, context) =>
      readHealth(context, relationship, { at, contact: lastContact(relationship, context) }),
  },

  CoverageMember: {
    employee: ({ employeeId }, _, context) => readReferred(context, 'emp', employeeId),
  },

  InvestorTarget: {
    scheme: ({ security }) => security.scheme,
    code: ({ security }) => security.code,
    quantity: ({ quantity }) => quantity ?? null,
    value: ({ value }) => value ?? null,
  },

  Query: {
    relationship: async (_, { id }, context) => (await readRecord(context, 'rel', id)) ?? null,
    relationships: (_, { partyId }, context) => readRelationshipsOf(context, partyId),
    book: async (_, { order, ...args }, context) =>
      connection(await readBook(context, { ...args, order: order ?? 'NAME' })),
  },
}
