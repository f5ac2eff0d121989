import * as z from 'zod'
import {
  ASSESSMENT_STATES,
  DISCLOSURE_CLASSES,
  type DisclosureAssessment,
  PUBLIC_DISCLOSURE_METHODS,
} from '../../domain/disclosureAssessment.ts'
import { RECIPIENT_CLASSES, RECIPIENT_EXCLUSIONS, SPEAKER_CLASSES } from '../../domain/disclosureRule.ts'
import { tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import { storedRuleSourceSchema } from './common.ts'

const dataSchema = once(() =>
  z.object({
    interactionId: idOf('int'),
    interactionVersion: z.int().positive(),
    partyIds: z.array(idOf('prt')),
    insiderListId: idOf('ins').exactOptional(),
    occurredAt: z.string(),
    speakerClass: z.enum(SPEAKER_CLASSES),
    speakerId: idOf('emp').exactOptional(),
    recipients: z.array(
      z.object({
        partyId: idOf('prt'),
        recipientClass: z.enum(RECIPIENT_CLASSES),
        exclusion: z.enum(RECIPIENT_EXCLUSIONS).exactOptional(),
      }),
    ),
    material: z.boolean(),
    isPublic: z.boolean(),
    intentional: z.boolean().exactOptional(),
    reasons: z.string(),
    disclosureClass: z.enum(DISCLOSURE_CLASSES),
    ruleId: idOf('drl').exactOptional(),
    ruleVersion: z.int().positive().exactOptional(),
    ruleSource: storedRuleSourceSchema(),
    learnedAt: z.string().exactOptional(),
    dueAt: z.string().exactOptional(),
    judgedBy: z.string(),
    judgedAt: z.string(),
    state: z.enum(ASSESSMENT_STATES),
    checkedBy: z.string().exactOptional(),
    checkedAt: z.string().exactOptional(),
    checkNote: z.string().exactOptional(),
    publicDisclosure: z
      .object({
        at: z.string(),
        method: z.enum(PUBLIC_DISCLOSURE_METHODS),
        reference: z.string(),
        sha256: z.string().exactOptional(),
        by: z.string(),
        recordedAt: z.string(),
      })
      .exactOptional(),
    alarmedAt: z.string().exactOptional(),
  }),
)

/** All assessments of the institution by when the interaction was; or those in one state. */
export function disclosureLogPartition(tenant: string, state?: string): string {
  return tenantPartition(tenant, 'disclosureLog', ...(state === undefined ? [] : [state]))
}

/** Those of which something is still to be made public, by when it is due. */
export function disclosuresDuePartition(tenant: string): string {
  return tenantPartition(tenant, 'disclosuresDue')
}

export const disclosureAssessmentItem: RecordKind<DisclosureAssessment> = {
  kind: 'disclosureAssessment',
  prefix: 'dsc',
  parse: recordParser('disclosureAssessment', 'dsc', dataSchema),
  entries: (tenant, assessment) => {
    const { occurredAt, state, dueAt, publicDisclosure } = assessment.data
    const body = encodeRecord(assessment)
    const isDue = dueAt !== undefined && publicDisclosure === undefined
    return [
      {
        partition: disclosureLogPartition(tenant),
        position: `${occurredAt}#${assessment.id}`,
        lists: [disclosureLogPartition(tenant, state)],
        body,
      },
      ...(isDue
        ? [{ partition: disclosuresDuePartition(tenant), position: `${dueAt}#${assessment.id}`, body }]
        : []),
    ]
  },
  copies: () => [],
  claims: () => [],
}
