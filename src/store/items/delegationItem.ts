import * as z from 'zod'
import type { Delegation } from '../../domain/delegation.ts'
import type { EmployeeId } from '../../domain/recordId.ts'
import { grantKey, ttlOf } from '../grants.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    fromEmployeeId: idOf('emp'),
    toEmployeeId: idOf('emp'),
    validFrom: z.string(),
    until: z.string(),
    reason: z.string(),
    endedAt: z.string().exactOptional(),
    unitIds: z.array(idOf('unt')),
  }),
)

/** Those that an employee has given or been given. */
export function delegationsPartition(tenant: string, employeeId: EmployeeId): string {
  return listPartition(tenant, employeeId, 'delegations')
}

export const delegationItem: RecordKind<Delegation> = {
  kind: 'delegation',
  prefix: 'dlg',
  parse: recordParser('delegation', 'dlg', dataSchema),
  entries: (tenant, delegation) =>
    [delegation.data.fromEmployeeId, delegation.data.toEmployeeId].map((employeeId) => ({
      partition: delegationsPartition(tenant, employeeId),
      position: `${delegation.meta.createdAt}#${delegation.id}`,
      body: encodeRecord(delegation),
    })),
  copies: (tenant, delegation) => {
    const { toEmployeeId, until, endedAt } = delegation.data
    if (endedAt !== undefined) return []
    return [
      { ...grantKey(tenant, toEmployeeId, delegation.id), ...encodeCopy(delegation), ttl: ttlOf(until) },
    ]
  },
  claims: () => [],
}
