/**
 * What DynamoDB charges an item for: names and values, not the JSON around them. A number that is kept as text, as a
 * long sum is, counts a few bytes too many.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemBytes(item: Readonly<Record<string, unknown>>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  )
}

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).replace(/[-.]/g, '').length / 2) + 1
  if (value instanceof Uint8Array) return value.byteLength
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + 1 + valueBytes(each), 3)
  if (typeof value === 'object' && value !== null) {
    return itemBytes(value as Record<string, unknown>) + Object.keys(value).length + 3
  }
  return 1
}
