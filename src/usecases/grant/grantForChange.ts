import type { RecordByPrefix } from '../../store/recordKinds.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { notFound, versionConflict } from '../refused.ts'

/**
 * A grant as it is now, in the version the caller has read. Whoever may read one and give the command may change it.
 *
 * @throws Refused NOT_FOUND, also when it is not there for the caller; VERSION_CONFLICT.
 */
export async function grantForChange<P extends 'dlg' | 'ins' | 'wex'>(
  attempt: Attempt,
  prefix: P,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<Placed<RecordByPrefix[P]>> {
  const { context, scope } = attempt
  const grant = await findRecord(context.table, scope.tenant, checkedId<P>(id, prefix, ['id']))
  if (!grant?.meta.active) throw notFound(['id'], id)
  await assertKnown(attempt, grant, ['id'])
  if (grant.meta.version !== expectedVersion) throw versionConflict(expectedVersion, grant.meta.version)
  return grant
}
