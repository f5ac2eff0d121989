import { disclosureDuty } from '../domain/disclosureClock.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { isOutdated, readDisclosure, readDisclosureLog } from '../usecases/disclosure/readDisclosures.ts'
import { readUnassessed } from '../usecases/disclosure/readUnassessed.ts'
import { interactionModel } from '../usecases/models.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const disclosureAssessmentResolvers: Resolvers = {
  DisclosureAssessment: {
    ...recordFields,
    interaction: async ({ data }, _, context) =>
      interactionModel(context, await readReferred(context, 'int', data.interactionId)),
    interactionVersion: ({ data }) => data.interactionVersion,
    outdated: (assessment, _, context) => isOutdated(context, assessment),
    speakerClass: ({ data }) => data.speakerClass,
    speaker: ({ data }, _, context) => (data.speakerId ? readReferred(context, 'emp', data.speakerId) : null),
    recipients: ({ data }) => data.recipients,
    recipientClasses: ({ data }) => [...new Set(data.recipients.map(({ recipientClass }) => recipientClass))],
    material: ({ data }) => data.material,
    public: ({ data }) => data.isPublic,
    intentional: ({ data }) => data.intentional ?? null,
    reasons: ({ data }) => data.reasons,
    disclosureClass: ({ data }) => data.disclosureClass,
    ruleCitation: ({ data }) => data.ruleSource.citation,
    ruleSourceVersion: ({ data }) => data.ruleSource.version,
    rule: ({ data }, _, context) => (data.ruleId ? readReferred(context, 'drl', data.ruleId) : null),
    ruleVersion: ({ data }) => data.ruleVersion ?? null,
    learnedAt: ({ data }) => data.learnedAt ?? null,
    dueAt: ({ data }) => data.dueAt ?? null,
    judgedBy: ({ data }) => data.judgedBy,
    judgedAt: ({ data }) => data.judgedAt,
    state: ({ data }) => data.state,
    checkedBy: ({ data }) => data.checkedBy ?? null,
    checkedAt: ({ data }) => data.checkedAt ?? null,
    checkNote: ({ data }) => data.checkNote ?? null,
    publicDisclosure: ({ data }) => data.publicDisclosure ?? null,
    duty: ({ data }, _, { app }) => disclosureDuty(data, app.now().toISOString()) ?? null,
    alarmedAt: ({ data }) => data.alarmedAt ?? null,
  },

  DisclosureRecipient: {
    party: ({ partyId }, _, context) => readReferred(context, 'prt', partyId),
    exclusion: ({ exclusion }) => exclusion ?? null,
  },

  Query: {
    disclosureLog: async (_, args, context) => connection(await readDisclosureLog(context, args)),
    interactionsToAssess: async (_, args, context) => connection(await readUnassessed(context, args)),
    disclosureAssessment: async (_, { interactionId }, context) =>
      (await readDisclosure(context, interactionId)) ?? null,
  },
}
