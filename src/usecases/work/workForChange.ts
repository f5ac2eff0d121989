import type { WorkSight } from '../../access/workSight.ts'
import { workSight } from '../../access/workSight.ts'
import type { RecordByPrefix } from '../../store/recordKinds.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertKnown, notAllowed } from '../policy/assertMayChange.ts'
import { type Field, notFound, refused, versionConflict } from '../refused.ts'

/**
 * What somebody planned, logged or published, as it is now, in the version the caller has read.
 *
 * @param may what of it the caller must be to it.
 * @throws Refused NOT_FOUND, also when it is not there for the caller; NOT_ALLOWED; VERSION_CONFLICT.
 */
export async function workForChange<P extends 'wpl' | 'wlg'>(
  attempt: Attempt,
  prefix: P,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  may: (sight: WorkSight) => boolean,
): Promise<Placed<RecordByPrefix[P]>> {
  const { context, scope } = attempt
  const record = await findRecord(context.table, scope.tenant, checkedId<P>(id, prefix, ['id']))
  if (!record?.meta.active) throw notFound(['id'], id)
  await assertKnown(attempt, record, ['id'])
  const sight = workSight(context.caller, record.data)
  if (!sight || !may(sight)) throw mayNot(attempt, record.id)
  if (record.meta.version !== expectedVersion) throw versionConflict(expectedVersion, record.meta.version)
  return record
}

function mayNot({ context }: Attempt, id: RecordByPrefix['wpl' | 'wlg']['id']) {
  context.audit.refused('NOT_ALLOWED', id)
  return notAllowed(['id'])
}

/** @throws Refused CHECKER_IS_MAKER when somebody would vouch for what they wrote, or for their own work. */
export function assertNotOwn(isOwn: boolean, field: Field = ['id']): void {
  if (!isOwn) return
  throw refused(
    'CHECKER_IS_MAKER',
    field,
    'It is your own work, or you have written it: somebody else must vouch for it.',
    '这是您本人的工作或由您填写，须由他人确认。',
  )
}
