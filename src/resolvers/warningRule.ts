import type { Resolvers } from '../generated/resolvers.ts'
import { readWarningRules } from '../usecases/warning/readWarnings.ts'
import { tryWarningRule } from '../usecases/warning/tryWarningRule.ts'
import { connection } from './connection.ts'
import { LOCALES } from './party.ts'
import { recordFields } from './record.ts'

export const warningRuleResolvers: Resolvers = {
  WarningRule: {
    ...recordFields,
    name: ({ data }, { locale }) => data.name[LOCALES[locale ?? 'EN']],
    test: ({ data }) => data.test,
    severity: ({ data }) => data.severity,
    respondHours: ({ data }) => data.respondHours,
    closeHours: ({ data }) => data.closeHours,
    lines: ({ data }) => data.appliesTo.lines,
    types: ({ data }) => data.appliesTo.types,
    tiers: ({ data }) => data.appliesTo.tiers,
    state: ({ data }) => data.state,
  },

  Query: {
    warningRules: async (_, args, context) => connection(await readWarningRules(context, args)),
    tryWarningRule: async (_, args, context) => connection(await tryWarningRule(context, args)),
  },
}
