import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { marshall, type NativeAttributeValue } from '@aws-sdk/util-dynamodb'
import { itemFrom } from './dynamoTable.ts'
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
export function tenantScan(client: DynamoDBClient, TableName: string): TenantScan {
  return async function* scan(tenant, { sk } = {}) {
    const values: Record<string, NativeAttributeValue> = { ':tenant': tenantPartition(tenant, '') }
    if (sk !== undefined) values[':sk'] = sk
    let ExclusiveStartKey: ScanInput['ExclusiveStartKey']
    do {
      const page = await client.send(
        new ScanCommand({
          TableName,
          ConsistentRead: true,
          FilterExpression: `begins_with(pk, :tenant)${sk === undefined ? '' : ' AND sk = :sk'}`,
          ExpressionAttributeValues: marshall(values),
          ExclusiveStartKey,
        }),
      )
      yield (page.Items ?? []).map(itemFrom)
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
  }
}

type ScanInput = ConstructorParameters<typeof ScanCommand>[0]
