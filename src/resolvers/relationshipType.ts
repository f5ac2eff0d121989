import { CLASSIFICATION_POLICY } from '../domain/classification.ts'
import { stateOf } from '../domain/relationshipState.ts'
import { TRANSITION_TABLE_VERSION } from '../domain/transitionTable.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { nodeModel } from '../usecases/models.ts'
import { readAnyRecord } from '../usecases/readRecord.ts'
import { readTransitionTable } from '../usecases/type/readTransitionTable.ts'
import { readAllowedTransitions, readClassification } from '../usecases/type/readTypeOptions.ts'

export const relationshipTypeResolvers: Resolvers = {
  RelationshipTypeState: {
    state: (state) => stateOf(state),
    problemReason: ({ problemReason }) => problemReason ?? null,
    terminationReason: ({ terminationReason }) => terminationReason ?? null,
    project: ({ project }) => project ?? null,
    tableVersion: ({ tableVersion }) => tableVersion ?? null,
    exposureBefore: ({ exposureBefore }) => exposureBefore ?? null,
    exposureAfter: ({ exposureAfter }) => exposureAfter ?? null,
    evidence: ({ evidence }) => evidence ?? null,
    proposedByRule: ({ proposedBy }) => proposedBy?.rule ?? null,
  },

  Evidence: {
    record: async (evidence, _, context) => {
      if ('text' in evidence) return null
      const record = await readAnyRecord(context, evidence.recordId)
      return record ? nodeModel(context, record) : null
    },
    text: (evidence) => ('text' in evidence ? evidence.text : null),
  },

  TransitionRule: {
    guards: (rule) => (rule.allowed ? rule.guards : []),
    closes: (rule) => (rule.allowed ? rule.closes : []),
    evidence: (rule) => (rule.allowed ? rule.evidence : []),
    duty: (rule) => (rule.allowed ? rule.duty : null),
    reason: (rule) => (rule.allowed ? null : rule.en),
    reasonZh: (rule) => (rule.allowed ? null : rule.zh),
  },

  ChecklistStep: { text: ({ en }) => en, textZh: ({ zh }) => zh },

  ClassificationRule: {
    text: ({ says }) => says(CLASSIFICATION_POLICY).en,
    textZh: ({ says }) => says(CLASSIFICATION_POLICY).zh,
  },

  TransitionOption: { to: ({ rule }) => rule.to },

  GuardFinding: { asks: ({ asks }) => asks.en, asksZh: ({ asks }) => asks.zh },

  AllowedTransitions: {
    tableVersion: () => TRANSITION_TABLE_VERSION,
    transitions: ({ options }) => options,
  },

  Classification: { text: ({ says }) => says.en, textZh: ({ says }) => says.zh },

  Query: {
    transitionTable: (_, __, context) => readTransitionTable(context),
    allowedTransitions: async (_, { relationshipId }, context) =>
      (await readAllowedTransitions(context, relationshipId)) ?? null,
    classifyRelationship: async (_, { relationshipId }, context) =>
      (await readClassification(context, relationshipId)) ?? null,
  },
}
