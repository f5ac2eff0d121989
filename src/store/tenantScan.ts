import type { DynamoCall } from './dynamo/dynamoCall.ts'
import { itemFrom } from './dynamo/itemFrom.ts'
import { type WireItem, wireItem } from './dynamo/wireValue.ts'
import { tenantPartition } from './keys.ts'
import type { StoredItem } from './table.ts'

/** Which items, by their sort keys: all, or those that are exactly this. */
export type ScanOptions = { readonly sk?: string }

/** Every item of an institution, as it is when the scan comes to it, in pages and in no order. */
export type TenantScan = (tenant: string, options?: ScanOptions) => AsyncGenerator<readonly StoredItem[]>

/**
 * Reads the whole table, of all institutions, and leaves out what is another's: for operator commands only. What it costs
 * grows with the table.
 */
export function tenantScan(call: DynamoCall, TableName: string): TenantScan {
  return async function* scan(tenant, { sk } = {}) {
    const values = { ':tenant': tenantPartition(tenant, ''), ':sk': sk }
    let last: WireItem | undefined
    do {
      const page = await call('Scan', {
        TableName,
        ConsistentRead: true,
        FilterExpression: `begins_with(pk, :tenant)${sk === undefined ? '' : ' AND sk = :sk'}`,
        ExpressionAttributeValues: wireItem(values),
        ...(last && { ExclusiveStartKey: last }),
      })
      yield (page.Items ?? []).map(itemFrom)
      last = page.LastEvaluatedKey
    } while (last)
  }
}
