import * as z from 'zod'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import {
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATES,
  type RelationshipCase,
} from '../../domain/relationshipCase.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { fileEntry } from '../relationshipFile.ts'
import { idOf, recordParser } from '../storedRecord.ts'
import { storedEvidenceSchema, storedMoneySchema } from './common.ts'

const deedSchema = once(() => ({ by: z.string(), at: z.string(), note: z.string().exactOptional() }))

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    kind: z.enum(CASE_KINDS),
    reason: z.string(),
    state: z.enum(CASE_STATES),
    checklistsVersion: z.int().positive(),
    steps: z.array(
      z.object({
        key: z.string(),
        en: z.string(),
        zh: z.string(),
        way: z.enum(['BY_HAND', 'BY_FACTS', 'AT_END', 'CURE']),
        done: z.object({ ...deedSchema(), evidence: z.array(storedEvidenceSchema()) }).exactOptional(),
      }),
    ),
    restructuring: z
      .object({
        oldTerms: z.string(),
        newTerms: z.string(),
        observedFrom: z.string(),
        observedUntil: z.string(),
      })
      .exactOptional(),
    recovery: z
      .object({
        ...deedSchema(),
        principalRecovered: z.array(storedMoneySchema()),
        interestRecovered: z.array(storedMoneySchema()),
        shortfall: z.array(storedMoneySchema()),
      })
      .exactOptional(),
    exposureAtOpening: z.array(storedMoneySchema()),
    signOff: z.object(deedSchema()).exactOptional(),
    closure: z.object({ ...deedSchema(), outcome: z.enum(CASE_OUTCOMES) }).exactOptional(),
    retainUntil: z.string().exactOptional(),
  }),
)

export const relationshipCaseItem: RecordKind<RelationshipCase> = {
  kind: 'relationshipCase',
  prefix: 'cas',
  parse: recordParser('relationshipCase', 'cas', dataSchema),
  entries: (tenant, each) => [fileEntry(tenant, each, each.meta.createdAt)],
  copies: () => [],
  claims: () => [],
}
