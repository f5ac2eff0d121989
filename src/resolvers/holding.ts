import type { Holding } from '../domain/holding.ts'
import { isNonPerforming, type LoanClassState, loanClassOn } from '../domain/loanClass.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../usecases/context.ts'
import { readHoldings } from '../usecases/money/readHoldings.ts'
import { readReferred, readRest } from '../usecases/readRecord.ts'
import { today } from '../usecases/today.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

async function classToday(holding: Holding, context: RequestContext): Promise<LoanClassState | undefined> {
  return loanClassOn(await classesOf(holding, context), today(context.app))
}

/** A view shows a holding without its classes: one read has them for all. */
async function classesOf({ id, data }: Holding, context: RequestContext): Promise<readonly LoanClassState[]> {
  return data.loanClasses ?? (await readRest<'hld'>(context, id)).data.loanClasses ?? []
}

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
    loanClass: async (holding, _, context) => (await classToday(holding, context)) ?? null,
    loanClasses: (holding, _, context) => classesOf(holding, context),
    nonPerforming: async (holding, _, context) => {
      const state = await classToday(holding, context)
      return state ? isNonPerforming(state.loanClass) : null
    },
  },

  LoanClassState: {
    legacyClass: ({ legacy }) => legacy ?? null,
  },

  Query: {
    holdings: async (_, args, context) => connection(await readHoldings(context, args)),
  },
}
