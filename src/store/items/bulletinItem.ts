import * as z from 'zod'
import type { Bulletin } from '../../domain/bulletin.ts'
import type { OrgUnitId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, idOf, recordParser } from '../storedRecord.ts'

const countSchema = once(() => z.int())
const dataSchema = once(() =>
  z.object({
    unitId: idOf('unt'),
    unitPath: z.array(idOf('unt')),
    date: z.string(),
    number: z.int().positive(),
    lines: z.array(
      z.object({
        line: z.enum(LINES_OF_BUSINESS),
        humanContacts: countSchema(),
        automatedContacts: countSchema(),
        obligationsDue: countSchema(),
        obligationsKept: countSchema(),
        obligationsMissed: countSchema(),
        opened: countSchema(),
        lost: countSchema(),
        wonBack: countSchema(),
        alertsRaised: countSchema(),
        requestsOpened: countSchema(),
        requestsResolved: countSchema(),
        targetsPassed: countSchema(),
      }),
    ),
    employees: z.array(
      z.object({
        employeeId: idOf('emp'),
        lines: z.array(z.enum(LINES_OF_BUSINESS)),
        humanContacts: countSchema(),
        loggedMinutes: countSchema(),
        lateEntries: countSchema(),
        countersigned: z.boolean(),
      }),
    ),
    completeUpTo: z.string().exactOptional(),
    state: z.enum(['DRAFT', 'PUBLISHED']),
    publication: z
      .object({ by: z.string(), at: z.string(), note: z.string().exactOptional() })
      .exactOptional(),
    correctsId: idOf('bul').exactOptional(),
  }),
)

/** A unit's bulletins, by their day and their number on it. */
export function bulletinsPartition(tenant: string, unitId: OrgUnitId): string {
  return listPartition(tenant, unitId, 'bulletins')
}

export const bulletinItem: RecordKind<Bulletin> = {
  kind: 'bulletin',
  prefix: 'bul',
  parse: recordParser('bulletin', 'bul', dataSchema),
  entries: (tenant, bulletin) => {
    const { unitId, date, number } = bulletin.data
    return [
      {
        partition: bulletinsPartition(tenant, unitId),
        position: `${date}#${String(number).padStart(4, '0')}#${bulletin.id}`,
        body: encodeCopy(bulletin),
      },
    ]
  },
  copies: () => [],
  claims: () => [],
}
