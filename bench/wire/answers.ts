const ULID = '01HZQXJ4KZ8N3Y5W7V9T2R6P1M'

/** An entry of a timeline, as it is stored. */
const entry = (n: number) => ({
  pk: { S: `demo#prt_${ULID}` },
  sk: { S: `I#2026-03-${String(n + 1).padStart(2, '0')}T08:00:00.000Z#int_${ULID}` },
  k: { S: 'timeline' },
  since: { N: String(1_770_000_000_000 + n) },
  r: { N: String(1_770_000_000_000 + n) },
  c: { S: 'MEETING' },
  d: { S: 'O' },
  i: { S: 'H' },
  t: { S: `Terms of the credit line, 第 ${n} 次` },
  l: { S: 'C' },
  p: { L: [{ S: 'R' }, { S: `Iemp_${ULID}` }] },
  o: { L: [{ S: 'credit' }] },
})

const consumed = { TableName: 'wire', CapacityUnits: 1 }

/** What the endpoint says, by what it is asked: the text of each answer is made once. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  Query: { Items: Array.from({ length: 31 }, (_, n) => entry(n)), Count: 31, ConsumedCapacity: consumed },
  GetItem: { Item: entry(0), ConsumedCapacity: consumed },
  TransactWriteItems: { ConsumedCapacity: [consumed] },
}
