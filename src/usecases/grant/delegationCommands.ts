import { decideStandIn, type StandInDecision } from '../../access/decideStandIn.ts'
import { unitsAbove } from '../../access/heads.ts'
import { type Delegation, delegationStateAt, LONGEST_DELEGATION_DAYS } from '../../domain/delegation.ts'
import { lastsAtMost } from '../../domain/grantPeriod.ts'
import type { DelegateBookInput, EndDelegationInput } from '../../generated/resolvers.ts'
import { checkedText } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { invalid, refused } from '../refused.ts'
import { assertRoomForGrant } from './assertRoomForGrant.ts'
import { grantForChange } from './grantForChange.ts'
import { checkedUntil, employeeFor, onWhoseBehalf, postsAt } from './grantInput.ts'
import { planDelegation } from './planGrant.ts'

const MOST_DAYS_AHEAD = 366

export const delegateBook: Command<Delegation, DelegateBookInput> = {
  name: 'delegateBook',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const from = await onWhoseBehalf(attempt, input.fromEmployeeId, ['fromEmployeeId'])
    const to = await employeeFor(attempt, input.toEmployeeId, ['toEmployeeId'])
    if (to.id === from.id) throw invalid(['toEmployeeId'], 'somebody else', '其他员工', to.id)
    const validFrom = checkedBegin(attempt, input.validFrom)
    const until = checkedUntil(validFrom, input.until, LONGEST_DELEGATION_DAYS)
    const posts = { from: postsAt(attempt, from, validFrom), to: postsAt(attempt, to, validFrom) }
    assertMayStandIn(decideStandIn(posts.from, posts.to))
    await assertRoomForGrant(attempt, to.id, ['toEmployeeId'])
    return planDelegation.made(attempt, {
      fromEmployeeId: from.id,
      toEmployeeId: to.id,
      validFrom,
      until,
      reason: checkedText(input.reason, ['reason'], { most: 500 }),
      unitIds: unitsAbove([...posts.from, ...posts.to]),
    })
  },
}

export const endDelegation: Command<Delegation, EndDelegationInput> = {
  name: 'endDelegation',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await grantForChange(attempt, 'dlg', input)
    const { at } = attempt.change
    if (delegationStateAt(before.data, at) === 'ENDED')
      throw refused('INVALID_STATE', ['id'], 'The delegation is over.', '该代岗授权已结束。')
    return planDelegation.changed(attempt, before, { ...before.data, endedAt: at })
  },
}

/** Nobody is let in after the fact: what they did before, they did without. */
function checkedBegin({ change: { at } }: Attempt, validFrom: string | null | undefined): string {
  if (!validFrom || validFrom === at) return at
  if (lastsAtMost(at, validFrom, MOST_DAYS_AHEAD)) return validFrom
  throw invalid(
    ['validFrom'],
    `still to come, and at most ${MOST_DAYS_AHEAD} days ahead`,
    `未来且不超过 ${MOST_DAYS_AHEAD} 天的时间`,
    validFrom,
  )
}

function assertMayStandIn(decision: StandInDecision): void {
  switch (decision) {
    case 'MAY':
      return
    case 'NO_BOOK':
      throw invalid(['fromEmployeeId'], 'somebody who keeps relationships then', '届时维护客户关系的员工')
    case 'NO_KEEPER':
      throw invalid(['toEmployeeId'], 'somebody who keeps relationships then', '届时维护客户关系的员工')
    case 'WALLED':
      throw refused(
        'WALLED',
        ['toEmployeeId'],
        'They do not work in all lines of business of the book: a wall is between them.',
        '该员工不在此名下关系的全部业务条线工作，两者之间有业务隔离。',
      )
  }
}
