import type { KeptPrefix, RecordByPrefix } from '../store/recordKinds.ts'
import { findRecord } from '../store/records.ts'
import type { Placed } from '../store/storedRecord.ts'
import { checkedId } from './checks.ts'
import type { Attempt } from './command.ts'
import { assertMayChange } from './policy/assertMayChange.ts'
import { type Field, notFound, versionConflict } from './refused.ts'

type Named = { readonly id: string; readonly field: Field }

/**
 * A record as it is now, which who gives the command may do this to.
 *
 * @throws Refused NOT_FOUND, also when it was withdrawn, or is not there for the caller; NOT_ALLOWED.
 */
export async function recordFor<P extends KeptPrefix>(
  attempt: Attempt,
  prefix: P,
  { id, field }: Named,
): Promise<Placed<RecordByPrefix[P]>> {
  const { context, scope } = attempt
  const record = await findRecord(context.table, scope.tenant, checkedId<P>(id, prefix, field))
  if (!record?.meta.active) throw notFound(field, id)
  await assertMayChange(attempt, record, { field })
  return record
}

/**
 * The same, in the version the caller has read.
 *
 * @throws Refused also VERSION_CONFLICT.
 */
export async function recordForChange<P extends KeptPrefix>(
  attempt: Attempt,
  prefix: P,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  field: Field = ['id'],
): Promise<Placed<RecordByPrefix[P]>> {
  const record = await recordFor(attempt, prefix, { id, field })
  if (record.meta.version !== expectedVersion) throw versionConflict(expectedVersion, record.meta.version)
  return record
}
