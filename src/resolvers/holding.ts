import type { Resolvers } from '../generated/resolvers.ts'
import { recordHolding } from '../usecases/money/planHolding.ts'
import { readHoldings } from '../usecases/money/readHoldings.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { mutation } from './payload.ts'
import { recordFields } from './record.ts'

export const holdingResolvers: Resolvers = {
  Holding: {
    ...recordFields,
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    kind: ({ data }) => data.kind,
    product: ({ data }) => data.product,
    number: ({ data }) => data.number ?? null,
    amount: ({ data }) => data.amount ?? null,
    quantity: ({ data }) => data.quantity ?? null,
    asOf: ({ data }) => data.asOf,
    openedOn: ({ data }) => data.openedOn ?? null,
    closedOn: ({ data }) => data.closedOn ?? null,
    status: ({ data }) => data.status ?? null,
  },

  Query: {
    holdings: async (_, args, context) => connection(await readHoldings(context, args)),
  },

  Mutation: {
    recordHolding: mutation(recordHolding, 'holding'),
  },
}
