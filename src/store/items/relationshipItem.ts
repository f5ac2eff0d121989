import * as z from 'zod'
import type { EmployeeId, OrgUnitId } from '../../domain/recordId.ts'
import {
  COVERAGE_PARTS,
  type LastContact,
  LINES_OF_BUSINESS,
  leadOf,
  RELATIONSHIP_STAGES,
  type Relationship,
} from '../../domain/relationship.ts'
import { SECURITY_SCHEMES } from '../../domain/security.ts'
import {
  PROBLEM_DEGREES,
  PROBLEM_REASONS,
  RELATIONSHIP_TYPES,
  TERMINATION_REASONS,
} from '../../domain/typeStates.ts'
import { listPartition, positionText, recordPartition, SORT_KEYS } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import { storedEvidenceSchema, storedMoneySchema, storedShareSchema } from './common.ts'

const dataSchema = once(() =>
  z.object({
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    types: z.array(
      z.object({
        id: z.string(),
        type: z.enum(RELATIONSHIP_TYPES),
        problem: z.enum(PROBLEM_DEGREES).exactOptional(),
        problemReason: z.enum(PROBLEM_REASONS).exactOptional(),
        terminationReason: z.enum(TERMINATION_REASONS).exactOptional(),
        project: z.object({ name: z.string(), endsOn: z.string() }).exactOptional(),
        tableVersion: z.int().exactOptional(),
        exposureBefore: z.array(storedMoneySchema()).exactOptional(),
        exposureAfter: z.array(storedMoneySchema()).exactOptional(),
        evidence: z.array(storedEvidenceSchema()).exactOptional(),
        proposedBy: z.object({ ruleSetVersion: z.int(), rule: z.string() }).exactOptional(),
        reason: z.string(),
        validFrom: z.string(),
        recordedAt: z.string(),
        recordedBy: z.string(),
      }),
    ),
    stage: z.enum(RELATIONSHIP_STAGES),
    tier: z.string().exactOptional(),
    unitId: idOf('unt'),
    unitPath: z.array(idOf('unt')),
    coverage: z.array(z.object({ employeeId: idOf('emp'), part: z.enum(COVERAGE_PARTS), since: z.string() })),
    shares: z.array(storedShareSchema()),
    nextReviewOn: z.string().exactOptional(),
    investorTarget: z
      .object({
        security: z.object({ scheme: z.enum(SECURITY_SCHEMES), code: z.string() }),
        quantity: z.string().exactOptional(),
        value: storedMoneySchema().exactOptional(),
        by: z.string(),
        reason: z.string(),
      })
      .exactOptional(),
    openedOn: z.string(),
    partySortName: z.string(),
    stages: z.array(z.object({ stage: z.enum(RELATIONSHIP_STAGES), from: z.string() })),
    tiers: z.array(z.object({ tier: z.string().exactOptional(), from: z.string() })),
    keepers: z.array(z.object({ leadId: idOf('emp'), unitPath: z.array(idOf('unt')), from: z.string() })),
  }),
)

/** The book of an employee or a unit: its partition, in the first and the second index. */
export function bookPartition(tenant: string, ownerId: EmployeeId | OrgUnitId): string {
  return listPartition(tenant, ownerId, 'book')
}

/**
 * The orders of a book: what its entries' positions begin with. They stand in the relationship's own partition, below
 * the record and its versions.
 */
export const BOOK_POSITIONS = {
  NAME: 'BOOK#NAME#',
  TIER: 'BOOK#TIER#',
  NEXT_REVIEW: 'BOOK#REVIEW#',
  LAST_CONTACT: 'BOOK#LAST#',
} as const

function bookEntry(tenant: string, relationship: Relationship, position: string): ListEntry {
  const { data, id } = relationship
  return {
    partition: recordPartition(tenant, id),
    position: `${position}#${id}`,
    lists: [bookPartition(tenant, leadOf(data)), bookPartition(tenant, data.unitId)],
    body: encodeRecord(relationship),
  }
}

/** A relationship's place in the books by last contact. By day, so that it moves once a day at most. */
export function lastContactEntry(
  tenant: string,
  relationship: Relationship,
  { humanAt }: LastContact,
): ListEntry {
  return bookEntry(
    tenant,
    relationship,
    `${BOOK_POSITIONS.LAST_CONTACT}${humanAt?.slice(0, 10) ?? '0000-00-00'}`,
  )
}

export const relationshipItem: RecordKind<Relationship> = {
  kind: 'relationship',
  prefix: 'rel',
  parse: recordParser('relationship', 'rel', dataSchema),
  entries: (tenant, relationship) => {
    const { partySortName, tier, nextReviewOn } = relationship.data
    return [
      bookEntry(tenant, relationship, `${BOOK_POSITIONS.NAME}${partySortName}`),
      // Without a tier last, whatever letters the tiers have.
      bookEntry(
        tenant,
        relationship,
        `${BOOK_POSITIONS.TIER}${tier === undefined ? '2' : `1${positionText(tier)}`}`,
      ),
      ...(nextReviewOn === undefined
        ? []
        : [bookEntry(tenant, relationship, `${BOOK_POSITIONS.NEXT_REVIEW}${nextReviewOn}`)]),
    ]
  },
  copies: () => [],
  // One relationship for a party in a line of business; the claim stands in the party's head, for its view.
  claims: (tenant, { data }) => [
    { pk: recordPartition(tenant, data.partyId), sk: SORT_KEYS.relationship(data.lineOfBusiness) },
  ],
}
