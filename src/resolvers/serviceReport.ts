import type { Resolvers } from '../generated/resolvers.ts'
import { readServiceReport } from '../usecases/service/readServiceReport.ts'

export const serviceReportResolvers: Resolvers = {
  ServiceReport: { completeUpTo: ({ completeUpTo }) => completeUpTo ?? null },

  MinuteSpread: {
    p50: ({ p50 }) => p50 ?? null,
    p90: ({ p90 }) => p90 ?? null,
    p95: ({ p95 }) => p95 ?? null,
  },

  Query: {
    serviceReport: async (_, args, context) => (await readServiceReport(context, args)) ?? null,
  },
}
