import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/**
 * What DynamoDB charges an item for: names and values, not the JSON around them.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemBytes(item: Readonly<Record<string, AttributeValue>>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  )
}

function valueBytes({ S, N, L, M }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S)
  if (N !== undefined) return Math.ceil(N.replace(/[-.]/g, '').length / 2) + 1
  if (L !== undefined) return L.reduce((sum, value) => sum + 1 + valueBytes(value), 3)
  if (M !== undefined) return itemBytes(M) + Object.keys(M).length + 3
  return 1
}
