import { employeeOf } from '../domain/actor.ts'
import { knowersOf, materialsOf } from '../domain/knowers.ts'
import { type EmployeeId, isRecordId } from '../domain/recordId.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import {
  assessmentsOf,
  auditOf,
  insidersOf,
  readEvidencePack,
} from '../usecases/evidence/readEvidencePack.ts'
import { interactionModel } from '../usecases/models.ts'
import { readQuietPeriodsAt } from '../usecases/publication/readQuietPeriods.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { visitsOfContact } from '../usecases/visit/readVisits.ts'
import { recordFields } from './record.ts'

export const evidencePackResolvers: Resolvers = {
  EvidencePack: {
    interaction: ({ interaction }, _, context) => interactionModel(context, interaction),
    versions: async ({ versions }) => (await versions()).map((version) => ({ version })),
    complete: ({ isComplete }) => isComplete(),
    knowers: async ({ versions, lists, assessments }) =>
      knowersOf({
        versions: await versions(),
        lists: await lists(),
        assessments: await assessments(),
      }),
    materials: async ({ versions }) => materialsOf(await versions()),
    insiders: (pack) => insidersOf(pack),
    assessments: (pack) => assessmentsOf(pack),
    quietPeriods: ({ interaction }, _, context) =>
      readQuietPeriodsAt(context, { at: interaction.data.occurredAt }),
    quietPeriodsKnownThen: ({ interaction: { data } }, _, context) =>
      readQuietPeriodsAt(context, { at: data.occurredAt, knownAt: data.occurredAt }),
    visits: ({ interaction }, _, context) => visitsOfContact(context, interaction.id),
  },

  EvidenceVersion: {
    version: ({ version }) => recordFields.version(version),
    recordedAt: ({ version }) => recordFields.recordedAt(version),
    recordedBy: ({ version }) => recordFields.recordedBy(version),
    reason: ({ version }) => version.meta.reason ?? null,
    interaction: ({ version }, _, context) => interactionModel(context, version),
    audit: async (version, _, context) => (await auditOf(context, version)) ?? null,
  },

  Knower: {
    party: ({ who }, _, context) => (isRecordId(who, 'prt') ? readReferred(context, 'prt', who) : null),
    employee: ({ who }, _, context) => {
      const id = employeeIn(who)
      return id ? readReferred(context, 'emp', id) : null
    },
    actor: ({ who }) => (isRecordId(who) || employeeIn(who) ? null : who),
    until: ({ until }) => until ?? null,
  },

  SharedMaterial: {
    sha256: ({ sha256 }) => sha256 ?? null,
    until: ({ until }) => until ?? null,
  },

  EvidenceInsider: {
    employee: ({ employeeId }, _, context) => readReferred(context, 'emp', employeeId),
    until: ({ until }) => until ?? null,
  },

  Query: {
    evidencePack: async (_, { interactionId }, context) =>
      (await readEvidencePack(context, interactionId)) ?? null,
  },
}

/** Who took part is named by id, who gave a command as an actor. */
function employeeIn(who: string): EmployeeId | undefined {
  return isRecordId(who, 'emp') ? who : employeeOf(who)
}
