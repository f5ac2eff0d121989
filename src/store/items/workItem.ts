import * as z from 'zod'
import type { OrgUnitId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { listPartition } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import { once } from '../once.ts'
import type { KeptRecord } from '../recordKinds.ts'
import { encodeCopy, idOf } from '../storedRecord.ts'

/** What decides who supervises it: the same for all that is about a colleague's work. */
export const workPlaceShape = once(() => ({
  unitIds: z.array(idOf('unt')),
  lines: z.array(z.enum(LINES_OF_BUSINESS)),
}))

/** What of a month or day the people of a unit, and of all below it, have written. */
export function workPartition(
  tenant: string,
  unitId: OrgUnitId,
  kind: 'plans' | 'logs',
  date: string,
): string {
  return listPartition(tenant, unitId, kind, date)
}

/** Its place in the lists of all units above those whose it is. Packed, as each of them holds it whole. */
export function workEntries(
  tenant: string,
  record: KeptRecord,
  { kind, date, unitIds }: { kind: 'plans' | 'logs'; date: string; unitIds: readonly OrgUnitId[] },
): readonly ListEntry[] {
  return unitIds.map((unitId) => ({
    partition: workPartition(tenant, unitId, kind, date),
    position: record.id,
    body: encodeCopy(record),
  }))
}
