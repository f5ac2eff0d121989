import type { ActivePost, EmployeeCaller, OperatorCaller, PartnerCaller } from '../../src/access/caller.ts'
import { POST_DUTIES, type PostKind } from '../../src/access/postDuties.ts'
import type { EmployeeId, OrgUnitId } from '../../src/domain/recordId.ts'

/** A post in the first of these units, the others being above it. In the lines of its kind, unless said otherwise. */
export function postIn(
  unitPath: readonly OrgUnitId[],
  kind: PostKind = 'RELATIONSHIP_MANAGER',
  lines: ActivePost['lines'] = POST_DUTIES[kind].lines,
): ActivePost {
  return { kind, unitPath, serves: unitPath[0] as OrgUnitId, lines }
}

export function employeeCaller(
  employeeId: EmployeeId,
  posts: readonly ActivePost[] = [],
  held: Partial<EmployeeCaller> = {},
): EmployeeCaller {
  return {
    kind: 'employee',
    viewer: { kind: 'employee', tenant: 'demo', subject: employeeId },
    employeeId,
    posts,
    standsInFor: [],
    insiderLists: new Set(),
    wallPasses: [],
    ...held,
  }
}

export const OPERATOR_CALLER: OperatorCaller = {
  kind: 'operator',
  viewer: { kind: 'operator', tenant: 'demo', subject: 'test' },
}

export const PARTNER_CALLER: PartnerCaller = {
  kind: 'partner',
  viewer: { kind: 'partner', tenant: 'demo', subject: 'acme', purpose: 'SERVICING' },
  app: undefined,
  purpose: 'SERVICING',
  operation: undefined,
}
