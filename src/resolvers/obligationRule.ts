import { isAsking } from '../domain/obligationRule.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readObligationRules } from '../usecases/obligation/readObligations.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const obligationRuleResolvers: Resolvers = {
  ObligationRule: {
    ...recordFields,
    state: ({ data }) => data.state,
    terms: ({ data }) => data.terms,
    course: ({ data }) => data.course,
  },

  ObligationRuleEntry: {
    terms: (entry) => (isAsking(entry) ? entry.terms : null),
  },

  ObligationTerms: {
    name: ({ name }) => name.en,
    nameZh: ({ name }) => name.zh,
    period: ({ schedule }) => (schedule.kind === 'PERIOD' ? schedule : null),
    careDay: ({ schedule }) =>
      schedule.kind === 'CARE_DAY' ? { day: schedule.careDay, leadDays: schedule.leadDays } : null,
    satisfiedBy: ({ satisfiedBy }) => satisfiedBy ?? null,
  },

  SatisfyingContact: {
    minMinutes: ({ minMinutes }) => minMinutes ?? null,
  },

  Query: {
    obligationRules: async (_, args, context) => connection(await readObligationRules(context, args)),
  },
}
