import { missingOf } from '../domain/investorVisit.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { interactionModel } from '../usecases/models.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { quietOf } from '../usecases/visit/quietOf.ts'
import { readSheetForm } from '../usecases/visit/readSheetForm.ts'
import { readInvestorVisits } from '../usecases/visit/readVisits.ts'
import { connection } from './connection.ts'
import { LOCALES } from './party.ts'
import { recordFields } from './record.ts'

export const investorVisitResolvers: Resolvers = {
  InvestorVisit: {
    ...recordFields,
    visitKind: ({ data }) => data.visitKind,
    visitors: ({ data }) => data.partyIds.map((partyId) => ({ partyId })),
    hosts: ({ data }, _, context) => Promise.all(data.hostIds.map((id) => readReferred(context, 'emp', id))),
    startsAt: ({ data }) => data.startsAt,
    endsAt: ({ data }) => data.endsAt,
    place: ({ data }) => data.place ?? null,
    subject: ({ data }) => data.subject,
    state: ({ data }) => data.state,
    quiet: (visit, _, context) => quietOf(context, visit).quiet.length > 0,
    quietBefore: (visit, _, context) =>
      Promise.all(quietOf(context, visit).quiet.map((id) => readReferred(context, 'dcl', id))),
    exceptionReason: (visit, _, context) => quietOf(context, visit).exception?.reason ?? null,
    letter: ({ data }) => data.letter ?? null,
    sheet: ({ data }) => data.sheet ?? null,
    sheetForm: (visit, { locale }, context) => readSheetForm(context, visit, LOCALES[locale ?? 'ZH']),
    missing: ({ data }) => missingOf(data),
    publishBy: ({ data }) => data.publishBy,
    late: ({ data }, _, { app }) =>
      data.state !== 'CANCELLED' && (data.sheet?.publication?.at ?? app.now().toISOString()) > data.publishBy,
    keepUntil: ({ data }) => data.keepUntil,
    rule: ({ data }) => `${data.ruleSource.citation} (${data.ruleSource.version})`,
    ruleVersion: ({ data }) => data.ruleVersion ?? null,
    interaction: async ({ data }, _, context) =>
      data.interactionId
        ? interactionModel(context, await readReferred(context, 'int', data.interactionId))
        : null,
    cancelReason: ({ data }) => data.cancellation?.reason ?? null,
  },

  InvestorVisitor: {
    party: ({ partyId }, _, context) => readReferred(context, 'prt', partyId),
  },

  CommitmentLetter: { sha256: ({ sha256 }) => sha256 ?? null },

  VisitRecordSheet: {
    checkedBy: ({ check }) => check?.by ?? null,
    checkedAt: ({ check }) => check?.at ?? null,
    checkNote: ({ check }) => check?.note ?? null,
    platform: ({ publication }) => publication?.platform ?? null,
    publishedUri: ({ publication }) => publication?.uri ?? null,
    publishedAt: ({ publication }) => publication?.at ?? null,
    publishedBy: ({ publication }) => publication?.by ?? null,
  },

  Query: {
    investorVisits: async (_, args, context) => connection(await readInvestorVisits(context, args)),
  },
}
