import type { EmployeeCaller } from '../../access/caller.ts'
import { postsInForce } from '../../access/postsInForce.ts'
import { delegationStateAt } from '../../domain/delegation.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { parseGrants } from '../../store/employeeGrants.ts'
import { employeeItem } from '../../store/items/employeeItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import type { StoredItem } from '../../store/table.ts'
import { today } from '../today.ts'
import type { Asking } from './loadCaller.ts'

/** An employee with the posts of today and what else lets them in: the record and the grants behind it, in one query. */
export async function loadEmployee({ app, table, viewer }: Asking): Promise<EmployeeCaller> {
  const { subject: id, tenant } = viewer
  if (!isRecordId(id, 'emp')) throw new RangeError('the subject of an employee must be an employee id')
  const { items } = await table.query({
    partition: recordPartition(tenant, id),
    from: SORT_KEYS.record,
    to: SORT_KEYS.lastGrant,
  })
  const [record, ...grants] = items
  const employee = record?.sk === SORT_KEYS.record ? employeeItem.parse(record) : undefined
  // Whoever is unknown, or has left, has no posts: nothing else lets them in.
  const posts = employee ? postsInForce(employee, today(app)) : []
  const held = posts.length > 0 ? grantsAt(grants, app.now().toISOString()) : NO_GRANTS
  return { kind: 'employee', viewer, employeeId: id, posts, ...held }
}

type HeldGrants = Pick<EmployeeCaller, 'standsInFor' | 'insiderLists' | 'wallPasses'>

const NO_GRANTS: HeldGrants = { standsInFor: [], insiderLists: new Set(), wallPasses: [] }

/** What holds at an instant: DynamoDB removes what is over late, and never what was put there by mistake. */
function grantsAt(items: readonly StoredItem[], at: string): HeldGrants {
  const { delegations, insiderLists, wallExceptions } = parseGrants(items)
  return {
    standsInFor: delegations
      .filter(({ data }) => delegationStateAt(data, at) === 'IN_FORCE')
      .map(({ data }) => data.fromEmployeeId),
    insiderLists: new Set(insiderLists),
    wallPasses: wallExceptions
      .filter(({ data }) => data.state === 'APPROVED' && data.until > at)
      .map(({ id, data: { partyId, line, until } }) => ({ exceptionId: id, partyId, line, until })),
  }
}
