import type { Resolvers } from '../generated/resolvers.ts'
import { readTransactions } from '../usecases/money/readTransactions.ts'
import { readReferred, readRest } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const transactionResolvers: Resolvers = {
  Transaction: {
    ...recordFields,
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    counterparty: ({ data }, _, context) =>
      data.counterpartyId ? readReferred(context, 'prt', data.counterpartyId) : null,
    kind: ({ data }) => data.kind,
    occurredOn: ({ data }) => data.occurredOn,
    amount: ({ data }) => data.amount,
    lines: async ({ id, data, cut }, _, context) =>
      cut ? (await readRest<'txn'>(context, id)).data.lines : data.lines,
    takenBy: ({ data }, _, context) => (data.takenById ? readReferred(context, 'emp', data.takenById) : null),
    reference: ({ data }) => data.reference ?? null,
  },

  TransactionTotal: {
    sum: ({ sum, currency }) => ({ amount: sum, currency }),
  },

  Query: {
    transactions: async (_, args, context) => connection(await readTransactions(context, args)),
  },
}
