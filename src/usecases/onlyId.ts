import { OWN_SYSTEM } from '../domain/record.ts'
import type { RecordId } from '../domain/recordId.ts'
import { idFromSource } from './command.ts'

/**
 * The id of what there is once of a kind: an employee's plan of a month, a unit's bulletin of a day. So it is found by one
 * read, and nobody makes a second one.
 */
export function onlyId<P extends 'wpl' | 'wlg' | 'bul' | 'sst' | 'svp' | 'att' | 'dsc' | 'drl'>(
  tenant: string,
  prefix: P,
  ...about: readonly string[]
): RecordId<P> {
  return idFromSource(tenant, prefix, { system: OWN_SYSTEM, externalId: about.join(' ') })
}
