import * as z from 'zod'
import type { RelationshipId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { EVIDENCE_STATUSES, RISK_TYPES, SIGNAL_CATEGORIES, type Signal } from '../../domain/signal.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    category: z.enum(SIGNAL_CATEGORIES),
    code: z.string(),
    riskType: z.enum(RISK_TYPES),
    value: z.string().exactOptional(),
    observedOn: z.string(),
    note: z.string().exactOptional(),
    status: z.enum(EVIDENCE_STATUSES),
    evidence: z.array(
      z.object({
        status: z.enum(EVIDENCE_STATUSES),
        source: z.string(),
        note: z.string().exactOptional(),
        at: z.string(),
        by: z.string(),
      }),
    ),
  }),
)

/** The signals of a relationship, by the day they were observed; or those of one status. */
export function signalsPartition(tenant: string, id: RelationshipId, status?: string): string {
  return listPartition(tenant, id, 'signals', ...(status === undefined ? [] : [status]))
}

export const signalItem: RecordKind<Signal> = {
  kind: 'signal',
  prefix: 'sig',
  parse: recordParser('signal', 'sig', dataSchema),
  entries: (tenant, signal) => {
    const { relationshipId, observedOn, status } = signal.data
    return [
      {
        partition: signalsPartition(tenant, relationshipId),
        position: `${observedOn}#${signal.id}`,
        lists: [signalsPartition(tenant, relationshipId, status)],
        body: encodeRecord(signal),
      },
    ]
  },
  copies: () => [],
  claims: () => [],
}
