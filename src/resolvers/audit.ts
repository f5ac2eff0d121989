import type { Resolvers } from '../generated/resolvers.ts'
import { readAuditTrail, readEgress } from '../usecases/audit/readAudit.ts'
import { connection } from './connection.ts'

export const auditResolvers: Resolvers = {
  AuditEntry: {
    requestId: ({ requestId }) => requestId ?? null,
    purpose: ({ purpose }) => purpose ?? null,
    code: ({ code }) => code ?? null,
    sequence: ({ seq }) => seq,
    previousHash: ({ prev }) => prev,
  },

  AuditedRecord: {
    version: ({ version }) => version ?? null,
  },

  Query: {
    auditTrail: async (_, args, context) => connection(await readAuditTrail(context, args)),
    egress: async (_, args, context) => connection(await readEgress(context, args)),
  },
}
