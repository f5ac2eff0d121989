import type { RecordId } from '../domain/recordId.ts'
import type { KeptPrefix } from '../store/recordKinds.ts'
import { findRecord } from '../store/records.ts'
import type { Attempt } from './command.ts'
import { isKnown } from './policy/assertMayChange.ts'
import { refused } from './refused.ts'

/**
 * Makes sure that a record's source has not brought it before. One without a source has an id of its own.
 *
 * @throws Refused ALREADY_EXISTS.
 */
export async function assertNew(attempt: Attempt, id: RecordId<KeptPrefix>): Promise<void> {
  const { context, scope, change, importing } = attempt
  if (importing || change.source.externalId === undefined) return
  const there = await findRecord(context.table, scope.tenant, id)
  if (!there) return
  // That it is there must be told, as it is there only once; which one it is, only to who may know of it.
  const [as, asZh] = (await isKnown(attempt, there)) ? [`, as ${id}`, `，编号 ${id}`] : ['', '']
  throw refused(
    'ALREADY_EXISTS',
    ['source'],
    `This source's record is here already${as}. Change that one.`,
    `该来源的记录已存在${asZh}。请修改该记录。`,
  )
}
