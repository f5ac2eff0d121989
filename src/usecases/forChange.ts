import type { KeptPrefix, RecordByPrefix } from '../store/recordKinds.ts'
import { findRecord } from '../store/records.ts'
import type { Placed } from '../store/storedRecord.ts'
import { checkedId } from './checks.ts'
import type { Attempt } from './command.ts'
import { assertMayChange } from './policy/assertMayChange.ts'
import { type Field, notFound, versionConflict } from './refused.ts'

/**
 * A record as it is now, in the version the caller has read.
 *
 * @throws Refused NOT_FOUND, also when it was withdrawn, or is not there for the caller; NOT_ALLOWED; VERSION_CONFLICT.
 */
export async function recordForChange<P extends KeptPrefix>(
  attempt: Attempt,
  prefix: P,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  field: Field = ['id'],
): Promise<Placed<RecordByPrefix[P]>> {
  const { context, scope } = attempt
  const record = await findRecord(context.table, scope.tenant, checkedId<P>(id, prefix, field))
  if (!record?.meta.active) throw notFound(field, id)
  await assertMayChange(attempt, record, { field })
  if (record.meta.version !== expectedVersion) throw versionConflict(expectedVersion, record.meta.version)
  return record
}
