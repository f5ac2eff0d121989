import type { DynamoCall } from './dynamo/dynamoCall.ts'
import { itemFrom } from './dynamo/itemFrom.ts'
import { type WireItem, wireItem } from './dynamo/wireValue.ts'
import { tenantPartition } from './keys.ts'
import { type RetryClock, retrying } from './retry.ts'
import type { StoredItem } from './table.ts'

/** Which items, by their sort keys: all, or those that are exactly this. */
export type ScanOptions = { readonly sk?: string }

/** Every item of an institution, as it is when the scan comes to it, in pages and in no order. */
export type TenantScan = (tenant: string, options?: ScanOptions) => AsyncGenerator<readonly StoredItem[]>

/** A page is tried again for so long: whoever goes through a whole table would have to begin anew. */
const PAGE_MS = 120_000

export type TenantScanOptions = {
  /** Of which each may take as long as a page of 1 MB does. */
  readonly call: DynamoCall
  readonly tableName: string
  readonly clock: Omit<RetryClock, 'deadline'>
}

/**
 * Reads the whole table, of all institutions, and leaves out what is another's: for operator commands only. What it costs
 * grows with the table.
 *
 * @throws AppError UNAVAILABLE when a page could not be had for two minutes.
 */
export function tenantScan({ call, tableName: TableName, clock }: TenantScanOptions): TenantScan {
  return async function* scan(tenant, { sk } = {}) {
    const values = { ':tenant': tenantPartition(tenant, ''), ':sk': sk }
    let last: WireItem | undefined
    do {
      const input = {
        TableName,
        ConsistentRead: true,
        FilterExpression: `begins_with(pk, :tenant)${sk === undefined ? '' : ' AND sk = :sk'}`,
        ExpressionAttributeValues: wireItem(values),
        ...(last && { ExclusiveStartKey: last }),
      }
      const deadline = clock.now().getTime() + PAGE_MS
      const page = await retrying({ ...clock, deadline }, () => call('Scan', input))
      yield (page.Items ?? []).map(itemFrom)
      last = page.LastEvaluatedKey
    } while (last)
  }
}
