import type { RecordId } from '../domain/recordId.ts'
import type { KeptPrefix } from '../store/recordKinds.ts'
import { findRecord } from '../store/records.ts'
import type { Attempt } from './command.ts'
import { refused } from './refused.ts'

/**
 * Makes sure that a record's source has not brought it before. One without a source has an id of its own.
 *
 * @throws Refused ALREADY_EXISTS.
 */
export async function assertNew(
  { context, scope, change, importing }: Attempt,
  id: RecordId<KeptPrefix>,
): Promise<void> {
  if (importing || change.source.externalId === undefined) return
  if (!(await findRecord(context.table, scope.tenant, id))) return
  throw refused(
    'ALREADY_EXISTS',
    ['source'],
    `This source's record is here already, as ${id}. Change that one.`,
    `该来源的记录已存在，编号 ${id}。请修改该记录。`,
  )
}
