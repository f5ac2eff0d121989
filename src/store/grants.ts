import type { EmployeeId, RecordId } from '../domain/recordId.ts'
import { HIGHEST, recordPartition, SORT_KEYS } from './keys.ts'
import type { Key, StoredItem, Table } from './table.ts'

/** Where a grant stands in the partition of the employee whom it lets in, behind the employee's record. */
export function grantKey(tenant: string, employeeId: EmployeeId, id: RecordId<'dlg' | 'ins' | 'wex'>): Key {
  return { pk: recordPartition(tenant, employeeId), sk: SORT_KEYS.grant(id) }
}

/** When DynamoDB may remove what is over. It does so late, so whoever reads it asks the clock. */
export function ttlOf(until: string): number {
  return Math.ceil(Date.parse(until) / 1000)
}

/** All grants of an employee as they are now, those that are over included, to decide on a further one. */
export async function findGrants(
  table: Table,
  tenant: string,
  employeeId: EmployeeId,
): Promise<readonly StoredItem[]> {
  const { items } = await table.query({
    partition: recordPartition(tenant, employeeId),
    from: SORT_KEYS.grant(''),
    to: SORT_KEYS.lastGrant,
    consistent: true,
  })
  return items
}

/** The insider lists that an employee is on. */
export function grantedListsRange(tenant: string, employeeId: EmployeeId) {
  const from = SORT_KEYS.grant('ins_')
  return { partition: recordPartition(tenant, employeeId), from, to: `${from}${HIGHEST}` }
}
