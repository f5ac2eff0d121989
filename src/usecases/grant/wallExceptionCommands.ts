import { isOwnMaker } from '../../domain/actor.ts'
import {
  LONGEST_EXCEPTION_DAYS,
  mayBecome,
  type WALL_DECISIONS,
  type WallException,
} from '../../domain/wallException.ts'
import type {
  ApproveWallExceptionInput,
  RejectWallExceptionInput,
  RequestWallExceptionInput,
  RevokeWallExceptionInput,
} from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { notFound, refused } from '../refused.ts'
import { assertRoomForGrant } from './assertRoomForGrant.ts'
import { grantForChange } from './grantForChange.ts'
import { checkedUntil, onWhoseBehalf } from './grantInput.ts'
import { planWallException } from './planGrant.ts'

export const requestWallException: Command<WallException, RequestWallExceptionInput> = {
  name: 'requestWallException',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const employee = await onWhoseBehalf(attempt, input.employeeId, ['employeeId'])
    return planWallException.made(attempt, {
      employeeId: employee.id,
      // Not looked for: who asks must not learn whether there is such a party.
      partyId: checkedId(input.partyId, 'prt', ['partyId']),
      line: input.line,
      reason: checkedText(input.reason, ['reason'], { most: 500 }),
      until: checkedUntil(attempt.change.at, input.until, LONGEST_EXCEPTION_DAYS),
      state: 'REQUESTED',
    })
  },
}

export const approveWallException: Command<WallException, ApproveWallExceptionInput> = {
  name: 'approveWallException',
  needs: 'WALLS',
  plan: async (attempt, input) => {
    const before = await decidable(attempt, input, 'APPROVED')
    const { context, scope, change } = attempt
    const { partyId, employeeId } = before.data
    if (!(await findRecord(context.table, scope.tenant, partyId))?.meta.active)
      throw notFound(['id'], partyId)
    await assertRoomForGrant(attempt, employeeId, ['id'])
    const until = checkedUntil(change.at, input.until ?? before.data.until, LONGEST_EXCEPTION_DAYS)
    return decided(attempt, before, {
      state: 'APPROVED',
      until,
      note: optionalText(input.note, ['note'], 500),
    })
  },
}

export const rejectWallException: Command<WallException, RejectWallExceptionInput> = {
  name: 'rejectWallException',
  needs: 'WALLS',
  plan: async (attempt, input) => {
    const note = checkedText(input.note, ['note'], { most: 500 })
    const before = await decidable(attempt, input, 'REJECTED')
    return decided(attempt, before, { state: 'REJECTED', until: before.data.until, note })
  },
}

export const revokeWallException: Command<WallException, RevokeWallExceptionInput> = {
  name: 'revokeWallException',
  needs: 'WALLS',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await grantForChange(attempt, 'wex', input)
    assertMayBecome(before, 'REVOKED')
    return planWallException.changed(attempt, before, { ...before.data, state: 'REVOKED' })
  },
}

/** A request that the caller may decide on: one's own is decided by others. */
async function decidable(
  attempt: Attempt,
  input: { readonly id: string; readonly expectedVersion: number },
  next: 'APPROVED' | 'REJECTED',
): Promise<Placed<WallException>> {
  const before = await grantForChange(attempt, 'wex', input)
  assertMayBecome(before, next)
  const { createdBy } = before.meta
  if (!isOwnMaker(attempt.scope.actor, { createdBy, forEmployeeId: before.data.employeeId })) return before
  throw refused(
    'CHECKER_IS_MAKER',
    ['id'],
    'You have asked for it, or it is for you: somebody else must decide.',
    '该申请由您提出或以您为受益人，须由他人审批。',
  )
}

function assertMayBecome({ data }: WallException, next: (typeof WALL_DECISIONS)[number]): void {
  if (mayBecome(data.state, next)) return
  throw refused(
    'INVALID_STATE',
    ['id'],
    `The exception is ${data.state}, and cannot become ${next}.`,
    `该跨墙申请的状态为 ${data.state}，不能变为 ${next}。`,
  )
}

type Outcome = Pick<WallException['data'], 'state' | 'until'> & { readonly note: string | undefined }

function decided(attempt: Attempt, before: Placed<WallException>, outcome: Outcome) {
  const { by, at } = attempt.change
  const data = withoutAbsent({ ...before.data, ...outcome, decidedBy: by, decidedAt: at })
  return planWallException.changed(attempt, before, data)
}
