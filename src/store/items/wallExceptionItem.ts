import * as z from 'zod'
import { employeeOf } from '../../domain/actor.ts'
import type { EmployeeId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { WALL_EXCEPTION_STATES, type WallException } from '../../domain/wallException.ts'
import { grantKey, ttlOf } from '../grants.ts'
import { listPartition, tenantPartition } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    employeeId: idOf('emp'),
    partyId: idOf('prt'),
    line: z.enum(LINES_OF_BUSINESS),
    reason: z.string(),
    until: z.string(),
    state: z.enum(WALL_EXCEPTION_STATES),
    decidedBy: z.string().exactOptional(),
    decidedAt: z.string().exactOptional(),
    note: z.string().exactOptional(),
  }),
)

/** All of the institution's; those that an employee has asked for, or is to have, when one is given. */
export function wallExceptionsPartition(
  tenant: string,
  employeeId: EmployeeId | undefined,
  state?: string,
): string {
  const narrowed = state === undefined ? [] : [state]
  return employeeId === undefined
    ? tenantPartition(tenant, 'wallExceptions', ...narrowed)
    : listPartition(tenant, employeeId, 'wallExceptions', ...narrowed)
}

export const wallExceptionItem: RecordKind<WallException> = {
  kind: 'wallException',
  prefix: 'wex',
  parse: recordParser('wallException', 'wex', dataSchema),
  entries: (tenant, exception) => {
    const { employeeId, state } = exception.data
    const owners = new Set([undefined, employeeId, employeeOf(exception.meta.createdBy)])
    return [...owners].map(
      (owner): ListEntry => ({
        partition: wallExceptionsPartition(tenant, owner),
        position: `${exception.meta.createdAt}#${exception.id}`,
        lists: [wallExceptionsPartition(tenant, owner, state)],
        body: encodeRecord(exception),
      }),
    )
  },
  copies: (tenant, exception) => {
    const { employeeId, state, until } = exception.data
    if (state !== 'APPROVED') return []
    return [{ ...grantKey(tenant, employeeId, exception.id), ...encodeCopy(exception), ttl: ttlOf(until) }]
  },
  claims: () => [],
}
