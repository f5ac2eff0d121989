import * as z from 'zod'
import {
  OBLIGATION_KINDS,
  OBLIGATION_STATES,
  type Obligation,
  type ObligationState,
} from '../../domain/obligation.ts'
import type { EmployeeId, OrgUnitId, RelationshipId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { HIGHEST, listPartition, recordPartition, SORT_KEYS } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    kind: z.enum(OBLIGATION_KINDS),
    title: z.object({ en: z.string(), zh: z.string() }),
    ruleId: idOf('orl').exactOptional(),
    ruleVersion: z.int().positive().exactOptional(),
    commitmentId: idOf('cmt').exactOptional(),
    occurrence: z.string(),
    from: z.string(),
    dueOn: z.string(),
    dueAt: z.string(),
    provisional: z.literal(true).exactOptional(),
    lapsesAt: z.string().exactOptional(),
    times: z.int().positive(),
    ownerId: idOf('emp'),
    unitPath: z.array(idOf('unt')),
    state: z.enum(OBLIGATION_STATES),
    contacts: z.array(z.object({ interactionId: idOf('int'), at: z.string() })),
    keptAt: z.string().exactOptional(),
    statement: z
      .object({
        state: z.enum(['KEPT', 'WAIVED']),
        note: z.string(),
        interactionId: idOf('int').exactOptional(),
        by: z.string(),
        at: z.string(),
      })
      .exactOptional(),
  }),
)

/** The obligations of a relationship, or of a unit and all below it, in the table itself; those of an employee, in the first index. */
export function obligationsPartition(tenant: string, of: RelationshipId | EmployeeId | OrgUnitId): string {
  return listPartition(tenant, of, 'obligations')
}

/** Those in a state: up to a day, when one is given, in the order in which they are due. */
export function obligationsRange(state: ObligationState, dueTo?: string) {
  return { from: `${state}#`, to: `${state}#${dueTo === undefined ? '' : `${dueTo}#`}${HIGHEST}` }
}

export const obligationItem: RecordKind<Obligation> = {
  kind: 'obligation',
  prefix: 'obl',
  parse: recordParser('obligation', 'obl', dataSchema),
  entries: (tenant, obligation) => {
    const { relationshipId, state, dueOn, ownerId, unitPath } = obligation.data
    const body = encodeRecord(obligation)
    const position = `${state}#${dueOn}#${obligation.id}`
    const own = obligationsPartition(tenant, relationshipId)
    return [
      { partition: own, position, lists: [obligationsPartition(tenant, ownerId)], body },
      // Each in the table itself: a unit has all below it in one place, however far below.
      ...unitPath.map((unitId) => ({ partition: obligationsPartition(tenant, unitId), position, body })),
    ]
  },
  // What is to be done for a party stands in its view.
  copies: (tenant, obligation) => {
    const { partyId, state, dueOn } = obligation.data
    if (state !== 'OPEN') return []
    const key = { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.obligation(dueOn, obligation.id) }
    return [{ ...key, ...encodeCopy(obligation) }]
  },
  claims: () => [],
}
