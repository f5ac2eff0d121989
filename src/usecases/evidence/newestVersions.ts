import type { RecordId } from '../../domain/recordId.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { type KeptPrefix, parseRecord, type RecordByPrefix } from '../../store/recordKinds.ts'
import type { RequestContext } from '../context.ts'

/** So many versions are in an evidence pack; `history` has all. */
export const MOST_VERSIONS = 20

/** The versions of a record, the newest first, in one query. One more than `MOST_VERSIONS` says that there are more. */
export async function newestVersions<P extends KeptPrefix>(
  { table, caller }: RequestContext,
  id: RecordId<P>,
): Promise<readonly RecordByPrefix[P][]> {
  const { items } = await table.query({
    partition: recordPartition(caller.viewer.tenant, id),
    from: SORT_KEYS.record,
    to: SORT_KEYS.lastVersion,
    limit: MOST_VERSIONS + 1,
  })
  return items.map((item) => parseRecord(id, item))
}
