import { employeeOf } from '../domain/actor.ts'
import type { Delegation } from '../domain/delegation.ts'
import { type InsiderList, isInsider } from '../domain/insiderList.ts'
import type { WallException } from '../domain/wallException.ts'
import type { Caller } from './caller.ts'
import { hasPermission } from './enter.ts'
import { headsOneOf } from './heads.ts'

/** What lets an employee in beyond their posts. */
export type Grant = Delegation | InsiderList | WallException

/**
 * Whether somebody may read a grant, or know that it is there.
 *
 * @param grant in its newest version, whichever is to be read: who has left an insider list reads none of it.
 */
export function mayReadGrant(caller: Caller, grant: Grant): boolean {
  if (hasPermission(caller, 'WALLS')) return true
  if (caller.kind !== 'employee' || caller.posts.length === 0) return false
  const { employeeId } = caller
  switch (grant.kind) {
    case 'delegation': {
      const { fromEmployeeId, toEmployeeId, unitIds } = grant.data
      return [fromEmployeeId, toEmployeeId].includes(employeeId) || headsOneOf(caller, unitIds)
    }
    case 'insiderList':
      return isInsider(grant.data, employeeId)
    case 'wallException':
      return grant.data.employeeId === employeeId || employeeOf(grant.meta.createdBy) === employeeId
  }
}
