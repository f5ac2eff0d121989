import type { Resolvers } from '../generated/resolvers.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { readRelationshipCases } from '../usecases/type/readFile.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const relationshipCaseResolvers: Resolvers = {
  RelationshipCase: {
    ...recordFields,
    relationship: ({ data }, _, context) => readReferred(context, 'rel', data.relationshipId),
    kind: ({ data }) => data.kind,
    reason: ({ data }) => data.reason,
    state: ({ data }) => data.state,
    checklistsVersion: ({ data }) => data.checklistsVersion,
    steps: ({ data }) => data.steps,
    restructuring: ({ data }) => data.restructuring ?? null,
    recovery: ({ data }) => data.recovery ?? null,
    exposureAtOpening: ({ data }) => data.exposureAtOpening,
    signedOffBy: ({ data }) => data.signOff?.by ?? null,
    signedOffAt: ({ data }) => data.signOff?.at ?? null,
    signOffNote: ({ data }) => data.signOff?.note ?? null,
    outcome: ({ data }) => data.closure?.outcome ?? null,
    closedBy: ({ data }) => data.closure?.by ?? null,
    closedAt: ({ data }) => data.closure?.at ?? null,
    closingNote: ({ data }) => data.closure?.note ?? null,
    retainUntil: ({ data }) => data.retainUntil ?? null,
  },

  CaseStep: {
    text: ({ en }) => en,
    textZh: ({ zh }) => zh,
    done: ({ done }) => done !== undefined,
    doneBy: ({ done }) => done?.by ?? null,
    doneAt: ({ done }) => done?.at ?? null,
    note: ({ done }) => done?.note ?? null,
    evidence: ({ done }) => done?.evidence ?? [],
  },

  Query: {
    relationshipCases: async (_, args, context) => connection(await readRelationshipCases(context, args)),
  },
}
