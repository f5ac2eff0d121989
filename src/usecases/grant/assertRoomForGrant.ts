import type { EmployeeId } from '../../domain/recordId.ts'
import { findGrants } from '../../store/grants.ts'
import type { Attempt } from '../command.ts'
import { type Field, refused } from '../refused.ts'

/** All of them are read with each request of the employee's. Those who grant at the same moment may go past it together. */
const MOST_GRANTS = 200

/** @throws Refused LIMIT_REACHED when an employee holds as many delegations, insider lists and exceptions as one may. */
export async function assertRoomForGrant(
  { context, scope, change }: Attempt,
  employeeId: EmployeeId,
  field: Field,
): Promise<void> {
  const grants = await findGrants(context.table, scope.tenant, employeeId)
  const nowSeconds = Date.parse(change.at) / 1000
  const held = grants.filter(({ ttl }) => typeof ttl !== 'number' || ttl > nowSeconds)
  if (held.length < MOST_GRANTS) return
  throw refused(
    'LIMIT_REACHED',
    field,
    `An employee holds at most ${MOST_GRANTS} delegations, insider lists and exceptions. End some that are over.`,
    `每名员工最多持有 ${MOST_GRANTS} 项代岗、知情人名单与跨墙授权。请先结束已无需要的授权。`,
  )
}
