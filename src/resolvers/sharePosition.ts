import { isOwnPosition } from '../domain/sharePosition.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readShareholders, readSharePositions } from '../usecases/investor/readSharePositions.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const sharePositionResolvers: Resolvers = {
  SharePosition: {
    ...recordFields,
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    security: ({ data }) => data.security,
    isOwnSecurity: ({ data }, _, { app, viewer }) =>
      isOwnPosition(data, { own: app.ownSecurities, tenant: viewer.tenant }),
    asOf: ({ data }) => data.asOf,
    quantity: ({ data }) => data.quantity,
    unit: ({ data }) => data.unit,
    value: ({ data }) => data.value ?? null,
    basis: ({ data }) => data.basis,
    option: ({ data }) => data.option ?? null,
    discretion: ({ data }) => data.discretion ?? null,
    otherManagers: ({ data }) => data.otherManagers ?? [],
    votes: ({ data }) => data.votes ?? null,
    statedOn: ({ data }) => data.statedOn ?? null,
    reference: ({ data }) => data.reference ?? null,
  },

  Query: {
    sharePositions: async (_, args, context) => connection(await readSharePositions(context, args)),
    shareholders: async (_, args, context) => connection(await readShareholders(context, args)),
  },
}
