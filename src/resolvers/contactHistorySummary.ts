import type { Resolvers } from '../generated/resolvers.ts'
import { readHistorySummary } from '../usecases/history/readHistorySummary.ts'
import { readReferred } from '../usecases/readRecord.ts'

export const contactHistorySummaryResolvers: Resolvers = {
  ContactQuarter: {
    speakingFor: ({ speakingForId }, _, context) =>
      speakingForId === undefined ? null : readReferred(context, 'prt', speakingForId),
  },

  EmployeeMet: {
    employee: ({ employeeId }, _, context) => readReferred(context, 'emp', employeeId),
  },

  Query: {
    contactHistorySummary: (_, args, context) => readHistorySummary(context, args),
  },
}
