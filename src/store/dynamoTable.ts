import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type ConsumedCapacity,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { chunked } from './chunked.ts'
import { pathOf } from './keys.ts'
import { type RetryClock, retrying, Unfinished } from './retry.ts'
import type {
  Key,
  Meter,
  Page,
  RangeQuery,
  StoredItem,
  Table,
  Transacted,
  Update,
  Updated,
  Write,
} from './table.ts'
import { INDEX_ATTRIBUTES } from './tableDefinition.ts'
import { transactItem } from './transactItem.ts'

const KEYS_PER_GET = 100
const WRITES_PER_BATCH = 25
export const MOST_WRITES = 100

export type DynamoTableOptions = {
  readonly client: DynamoDBClient
  readonly tableName: string
  /** What is used is added to it. */
  readonly meter: Meter
  readonly clock: RetryClock
  /** A new token for each transaction, so that DynamoDB does a repeated one once. */
  readonly newToken: () => string
}

/** The one door to DynamoDB. */
export function dynamoTable({ client, tableName, meter, clock, newToken }: DynamoTableOptions): Table {
  const counted = { ReturnConsumedCapacity: 'TOTAL' } as const

  /** Every try is a call, whatever comes of it. */
  function calling<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    return retrying(clock, () => {
      meter.calls += 1
      return call()
    })
  }

  async function batchGetChunk(keys: readonly Key[], consistent: boolean): Promise<StoredItem[]> {
    const found: StoredItem[] = []
    let open: Record<string, AttributeValue>[] = keys.map((key) => marshall(key))
    await calling(async () => {
      const answer = await client.send(
        new BatchGetItemCommand({
          ...counted,
          RequestItems: { [tableName]: { Keys: open, ConsistentRead: consistent } },
        }),
      )
      countReads(meter, answer.ConsumedCapacity)
      found.push(...(answer.Responses?.[tableName] ?? []).map(itemFrom))
      open = answer.UnprocessedKeys?.[tableName]?.Keys ?? []
      if (open.length > 0) throw new Unfinished(`${open.length} keys were not read`)
    })
    return found
  }

  async function batchWriteChunk(requests: readonly WriteRequest[]): Promise<void> {
    let open: WriteRequest[] = [...requests]
    await calling(async () => {
      const answer = await client.send(
        new BatchWriteItemCommand({ ...counted, RequestItems: { [tableName]: open } }),
      )
      countWrites(meter, answer.ConsumedCapacity)
      open = answer.UnprocessedItems?.[tableName] ?? []
      if (open.length > 0) throw new Unfinished(`${open.length} items were not written`)
    })
  }

  return {
    get: (key, { consistent = false } = {}) =>
      calling(async () => {
        const answer = await client.send(
          new GetItemCommand({
            ...counted,
            TableName: tableName,
            Key: marshall(key),
            ConsistentRead: consistent,
          }),
        )
        countReads(meter, answer.ConsumedCapacity && [answer.ConsumedCapacity])
        return answer.Item && itemFrom(answer.Item)
      }),

    batchGet: async (keys, { consistent = false } = {}) => {
      const chunks = chunked(distinct(keys), KEYS_PER_GET)
      return (await Promise.all(chunks.map((chunk) => batchGetChunk(chunk, consistent)))).flat()
    },

    query: (range) =>
      calling(async () => {
        const answer = await client.send(
          new QueryCommand({ ...counted, TableName: tableName, ...queryInput(range) }),
        )
        countReads(meter, answer.ConsumedCapacity && [answer.ConsumedCapacity])
        return pageFrom(answer.Items, answer.LastEvaluatedKey)
      }),

    transact: async (writes, startBy = Number.POSITIVE_INFINITY) => {
      assertTransaction(writes)
      const input = {
        ...counted,
        TransactItems: writes.map((write) => transactItem(tableName, write)),
        ClientRequestToken: newToken(),
      }
      let tries = 0
      return calling(async () => {
        tries += 1
        if (tries > 1 && clock.now().getTime() >= startBy) return { kind: 'refused', failed: [] } as const
        try {
          const answer = await client.send(new TransactWriteItemsCommand(input))
          countWrites(meter, answer.ConsumedCapacity)
          return { kind: 'written' } as const
        } catch (error) {
          return refusedFrom(error)
        }
      })
    },

    update: (write) =>
      calling(async () => {
        try {
          const answer = await client.send(
            new UpdateItemCommand({ ...counted, ...updateInput(tableName, write) }),
          )
          countWrites(meter, answer.ConsumedCapacity && [answer.ConsumedCapacity])
          return { kind: 'written', item: itemFrom({ ...answer.Attributes }) } as const
        } catch (error) {
          return foundInstead(error)
        }
      }),

    batchWrite: async (writes) => {
      const requests = writes.map(
        (write): WriteRequest =>
          'put' in write
            ? { PutRequest: { Item: marshall(write.put, MARSHALL) } }
            : { DeleteRequest: { Key: marshall(write.delete) } },
      )
      await Promise.all(chunked(requests, WRITES_PER_BATCH).map(batchWriteChunk))
    },
  }
}

const MARSHALL = { removeUndefinedValues: true } as const

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
    ExpressionAttributeValues: marshall({ ':p': partition, ':from': from, ':to': to }),
    ScanIndexForward: !descending,
    ConsistentRead: consistent,
    ...(limit === undefined ? {} : { Limit: limit }),
    ...(after === undefined ? {} : { ExclusiveStartKey: marshall(after) }),
  }
}

/** As in a transaction, but answered with the item. */
function updateInput(tableName: string, write: Update): UpdateItemCommandInput {
  const { Update: input } = transactItem(tableName, write)
  if (!input) throw new TypeError('an update has become something else')
  return { ...input, ReturnValues: 'ALL_NEW', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }
}

function foundInstead(error: unknown): Updated {
  if (!(error instanceof ConditionalCheckFailedException)) throw error
  return { kind: 'refused', found: error.Item && itemFrom(error.Item) }
}

function pageFrom(
  items: readonly Record<string, AttributeValue>[] = [],
  last: Record<string, AttributeValue> | undefined,
): Page {
  const page = { items: items.map(itemFrom) }
  return last ? { ...page, lastKey: unmarshall(last) } : page
}

/** Numbers stay text: JavaScript's would round a long sum. The items' parsers say what they are. */
export function itemFrom(item: Record<string, AttributeValue>): StoredItem {
  return unmarshall(item, { wrapNumbers: numberFrom }) as StoredItem
}

function numberFrom(text: string): number | string {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : text
}

/** What the conditions refused is an answer; anything else is thrown, to be tried again or reported. */
function refusedFrom(error: unknown): Transacted {
  if (!(error instanceof TransactionCanceledException)) throw error
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

function countReads(meter: Meter, consumed: readonly ConsumedCapacity[] | undefined): void {
  for (const { CapacityUnits = 0 } of consumed ?? []) meter.readUnits += CapacityUnits
}

function countWrites(meter: Meter, consumed: readonly ConsumedCapacity[] | undefined): void {
  for (const { CapacityUnits = 0 } of consumed ?? []) meter.writeUnits += CapacityUnits
}
