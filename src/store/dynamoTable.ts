import { chunked } from './chunked.ts'
import type { DynamoCall } from './dynamo/dynamoCall.ts'
import { DynamoError } from './dynamo/dynamoError.ts'
import type { Consumed, DynamoOperations, WireWriteRequest } from './dynamo/dynamoOperations.ts'
import { itemFrom } from './dynamo/itemFrom.ts'
import { type WireItem, wireItem } from './dynamo/wireValue.ts'
import { pathOf } from './keys.ts'
import { type RetryClock, retrying, Unfinished } from './retry.ts'
import type {
  Key,
  Meter,
  Page,
  QueryKey,
  RangeQuery,
  StoredItem,
  Table,
  Transacted,
  Update,
  Updated,
  Write,
} from './table.ts'
import { INDEX_ATTRIBUTES } from './tableDefinition.ts'
import { transactItem, wireUpdate } from './transactItem.ts'

const KEYS_PER_GET = 100
const WRITES_PER_BATCH = 25
export const MOST_WRITES = 100
/** So long is a call given that begins at the very end of the request's time. */
const SHORTEST_CALL_MS = 100

export type DynamoTableOptions = {
  readonly call: DynamoCall
  readonly tableName: string
  /** What is used is added to it. */
  readonly meter: Meter
  readonly clock: RetryClock
  /** A new token for each transaction, so that DynamoDB does a repeated one once. */
  readonly newToken: () => string
}

/** The one door to DynamoDB. */
export function dynamoTable({ call, tableName, meter, clock, newToken }: DynamoTableOptions): Table {
  const counted = { ReturnConsumedCapacity: 'TOTAL' } as const

  /** Every try is a call, whatever comes of it. */
  function calling<Answer>(tryOnce: (mostMs?: number) => Promise<Answer>): Promise<Answer> {
    return retrying(clock, () => {
      meter.calls += 1
      return tryOnce(callMs())
    })
  }

  /** None is waited for past the request's time; what begins after it, such as the last notes of the log, has a call's own. */
  function callMs(): number | undefined {
    const leftMs = clock.deadline - clock.now().getTime()
    return leftMs > 0 ? Math.max(SHORTEST_CALL_MS, leftMs) : undefined
  }

  async function batchGetChunk(keys: readonly Key[], consistent: boolean): Promise<StoredItem[]> {
    const found: StoredItem[] = []
    let open: readonly WireItem[] = keys.map(wireItem)
    await calling(async (mostMs) => {
      const input = { ...counted, RequestItems: { [tableName]: { Keys: open, ConsistentRead: consistent } } }
      const answer = await call('BatchGetItem', input, mostMs)
      countReads(meter, answer.ConsumedCapacity)
      for (const item of answer.Responses?.[tableName] ?? []) found.push(itemFrom(item))
      open = answer.UnprocessedKeys?.[tableName]?.Keys ?? []
      if (open.length > 0) throw new Unfinished(`${open.length} keys were not read`)
    })
    return found
  }

  async function batchWriteChunk(requests: readonly WireWriteRequest[]): Promise<void> {
    let open = requests
    await calling(async (mostMs) => {
      const input = { ...counted, RequestItems: { [tableName]: open } }
      const answer = await call('BatchWriteItem', input, mostMs)
      countWrites(meter, answer.ConsumedCapacity)
      open = answer.UnprocessedItems?.[tableName] ?? []
      if (open.length > 0) throw new Unfinished(`${open.length} items were not written`)
    })
  }

  return {
    get: (key, { consistent = false } = {}) =>
      calling(async (mostMs) => {
        const input = {
          ...counted,
          TableName: tableName,
          Key: wireItem(key),
          ConsistentRead: consistent,
        }
        const answer = await call('GetItem', input, mostMs)
        countReads(meter, answer.ConsumedCapacity && [answer.ConsumedCapacity])
        return answer.Item && itemFrom(answer.Item)
      }),

    batchGet: async (keys, { consistent = false } = {}) => {
      const chunks = chunked(distinct(keys), KEYS_PER_GET)
      return (await Promise.all(chunks.map((chunk) => batchGetChunk(chunk, consistent)))).flat()
    },

    query: (range) =>
      calling(async (mostMs) => {
        const input = { ...counted, TableName: tableName, ...queryInput(range) }
        const answer = await call('Query', input, mostMs)
        countReads(meter, answer.ConsumedCapacity && [answer.ConsumedCapacity])
        return pageFrom(answer)
      }),

    transact: async (writes, startBy = Number.POSITIVE_INFINITY) => {
      assertTransaction(writes)
      const input = {
        ...counted,
        TransactItems: writes.map((write) => transactItem(tableName, write)),
        ClientRequestToken: newToken(),
      }
      let tries = 0
      return calling(async (mostMs) => {
        tries += 1
        if (tries > 1 && clock.now().getTime() >= startBy) return { kind: 'refused', failed: [] } as const
        try {
          const answer = await call('TransactWriteItems', input, mostMs)
          countWrites(meter, answer.ConsumedCapacity)
          return { kind: 'written' } as const
        } catch (error) {
          return refusedFrom(error)
        }
      })
    },

    update: (write) =>
      calling(async (mostMs) => {
        try {
          const answer = await call('UpdateItem', { ...counted, ...updateInput(tableName, write) }, mostMs)
          countWrites(meter, answer.ConsumedCapacity && [answer.ConsumedCapacity])
          return { kind: 'written', item: itemFrom({ ...answer.Attributes }) } as const
        } catch (error) {
          return foundInstead(error)
        }
      }),

    batchWrite: async (writes) => {
      const requests = writes.map(
        (write): WireWriteRequest =>
          'put' in write
            ? { PutRequest: { Item: wireItem(write.put) } }
            : { DeleteRequest: { Key: wireItem(write.delete) } },
      )
      await Promise.all(chunked(requests, WRITES_PER_BATCH).map(batchWriteChunk))
    },
  }
}

function queryInput({
  index,
  partition,
  from,
  to,
  descending = false,
  limit,
  after,
  consistent = false,
}: RangeQuery) {
  return {
    ...(index === undefined ? {} : { IndexName: index }),
    KeyConditionExpression: '#p = :p AND #s BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#p': index === undefined ? 'pk' : INDEX_ATTRIBUTES[index], '#s': 'sk' },
    ExpressionAttributeValues: wireItem({ ':p': partition, ':from': from, ':to': to }),
    ScanIndexForward: !descending,
    ConsistentRead: consistent,
    ...(limit === undefined ? {} : { Limit: limit }),
    ...(after === undefined ? {} : { ExclusiveStartKey: wireItem(after) }),
  }
}

/** As in a transaction, but answered with the item. */
function updateInput(tableName: string, write: Update) {
  return {
    ...wireUpdate(tableName, write),
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const
}

function foundInstead(error: unknown): Updated {
  if (!isNamed(error, 'ConditionalCheckFailedException')) throw error
  return { kind: 'refused', found: error.Item && itemFrom(error.Item) }
}

function pageFrom({ Items = [], LastEvaluatedKey }: DynamoOperations['Query']['answer']): Page {
  const page = { items: Items.map(itemFrom) }
  return LastEvaluatedKey ? { ...page, lastKey: itemFrom(LastEvaluatedKey) as QueryKey } : page
}

function isNamed(error: unknown, name: string): error is DynamoError {
  return error instanceof DynamoError && error.name === name
}

/** What the conditions refused is an answer; anything else is thrown, to be tried again or reported. */
function refusedFrom(error: unknown): Transacted {
  if (!isNamed(error, 'TransactionCanceledException')) throw error
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code)
  const failed = codes.flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []))
  const others = codes.filter((code) => code !== 'None' && code !== 'ConditionalCheckFailed')
  if (failed.length === 0 || others.length > 0) throw error
  return { kind: 'refused', failed }
}

function assertTransaction(writes: readonly Write[]): void {
  if (writes.length === 0 || writes.length > MOST_WRITES) {
    throw new RangeError(`a transaction has 1 to ${MOST_WRITES} writes, but got ${writes.length}`)
  }
}

function distinct(keys: readonly Key[]): Key[] {
  return [...new Map(keys.map(({ pk, sk }) => [pathOf({ pk, sk }), { pk, sk }])).values()]
}

function countReads(meter: Meter, consumed: readonly Consumed[] | undefined): void {
  for (const { CapacityUnits = 0 } of consumed ?? []) meter.readUnits += CapacityUnits
}

function countWrites(meter: Meter, consumed: readonly Consumed[] | undefined): void {
  for (const { CapacityUnits = 0 } of consumed ?? []) meter.writeUnits += CapacityUnits
}
