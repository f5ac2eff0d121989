import type { Resolvers } from '../generated/resolvers.ts'
import { readDisclosureTerms } from '../usecases/disclosure/disclosureTermsInForce.ts'
import { admitLike } from '../usecases/policy/admit.ts'
import { recordFields } from './record.ts'

export const disclosureRuleResolvers: Resolvers = {
  DisclosureRule: {
    ...recordFields,
    inForce: ({ data }) => data.state === 'IN_FORCE',
    terms: (rule, _, context) => {
      const { terms, source } = rule.data
      return terms.kind === 'SELECTIVE_DISCLOSURE' ? admitLike(context, { terms, source, rule }, rule) : null
    },
    visitTerms: (rule, _, context) => {
      const { terms, source } = rule.data
      return terms.kind === 'INVESTOR_VISITS' ? admitLike(context, { terms, source, rule }, rule) : null
    },
  },

  DisclosureTerms: {
    citation: ({ source }) => source.citation,
    sourceVersion: ({ source }) => source.version,
    url: ({ source }) => source.url ?? null,
    speakerClasses: ({ terms }) => terms.speakerClasses,
    recipientClasses: ({ terms }) => terms.recipientClasses,
    exclusions: ({ terms }) => terms.exclusions,
    promptHours: ({ terms }) => terms.promptHours,
    exchange: ({ terms }) => terms.exchange ?? null,
    closures: ({ terms }) => terms.closures,
    rule: ({ rule }) => rule ?? null,
  },

  Query: {
    disclosureTerms: async (_, __, context) => (await readDisclosureTerms(context)) ?? null,
  },
}
