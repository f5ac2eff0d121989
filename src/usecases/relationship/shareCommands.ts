import { worksIn } from '../../access/decideStandIn.ts'
import {
  LONGEST_SHARE_DAYS,
  MOST_SHARES,
  type Share,
  sharesAt,
  withoutShare,
  withShare,
} from '../../domain/coverage.ts'
import type { LineOfBusiness, Relationship } from '../../domain/relationship.ts'
import type { EndShareInput, ShareRelationshipInput, ShareWithInput } from '../../generated/resolvers.ts'
import { checkedId, checkedText } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { checkedUntil, employeeFor, postsAt } from '../grant/grantInput.ts'
import { notFound, refused } from '../refused.ts'
import { unitPaths } from '../staff/planEmployee.ts'
import { planChangedRelationship } from './planRelationship.ts'

export const shareRelationship: Command<Relationship, ShareRelationshipInput> = {
  name: 'shareRelationship',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'rel', input)
    const { at } = attempt.change
    const shares = withShare(sharesAt(before.data.shares, at), {
      withId: await checkedGrantee(attempt, input.with, before.data.lineOfBusiness),
      scope: input.scope,
      until: checkedUntil(at, input.until, LONGEST_SHARE_DAYS),
    })
    if (shares.length > MOST_SHARES) throw tooMany()
    return planChangedRelationship(attempt, before, { ...before.data, shares })
  },
}

export const endShare: Command<Relationship, EndShareInput> = {
  name: 'endShare',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'rel', input)
    const { field, id } = granteeOf(input.with)
    const shares = withoutShare(before.data.shares, id)
    if (shares.length === before.data.shares.length) throw notFound(field, id)
    return planChangedRelationship(attempt, before, { ...before.data, shares })
  },
}

function granteeOf({ employeeId, unitId }: ShareWithInput) {
  return employeeId
    ? ({ field: ['with', 'employeeId'], id: checkedId(employeeId, 'emp', ['with', 'employeeId']) } as const)
    : ({ field: ['with', 'unitId'], id: checkedId(unitId ?? '', 'unt', ['with', 'unitId']) } as const)
}

/** An employee on this side of the wall, or a unit: on which side its people are is looked at when they read. */
async function checkedGrantee(
  attempt: Attempt,
  grantee: ShareWithInput,
  line: LineOfBusiness,
): Promise<Share['withId']> {
  const { field, id } = granteeOf(grantee)
  if (!grantee.employeeId) {
    await unitPaths(attempt, [checkedId(id, 'unt', field)], () => field)
    return id
  }
  const employee = await employeeFor(attempt, id, field)
  if (worksIn(postsAt(attempt, employee, attempt.change.at), line)) return id
  throw refused(
    'WALLED',
    field,
    `They have no post in the line of business ${line}: a share does not cross a wall.`,
    `该员工在业务条线 ${line} 没有岗位：共享不能跨越业务隔离。`,
  )
}

function tooMany() {
  return refused(
    'LIMIT_REACHED',
    ['with'],
    `A relationship has at most ${MOST_SHARES} shares. End some, or share it with a unit.`,
    `每个关系最多共享给 ${MOST_SHARES} 个对象。请先结束部分共享，或共享给机构。`,
  )
}
