import type { Resolvers } from '../generated/resolvers.ts'
import { readVisitTerms } from '../usecases/publication/visitTermsInForce.ts'

export const visitRuleResolvers: Resolvers = {
  VisitTerms: {
    citation: ({ source }) => source.citation,
    sourceVersion: ({ source }) => source.version,
    url: ({ source }) => source.url ?? null,
    quiet: ({ terms }) => terms.quiet,
    publishOnTradingDay: ({ terms }) => terms.publishOnTradingDay,
    tradingOpens: ({ terms }) => terms.tradingOpens,
    keptYears: ({ terms }) => terms.keptYears,
    rule: ({ rule }) => rule ?? null,
  },

  Query: {
    visitTerms: async (_, __, context) => (await readVisitTerms(context)) ?? null,
  },
}
