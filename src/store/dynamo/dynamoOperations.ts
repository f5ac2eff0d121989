import type { WireItem } from './wireValue.ts'

export type Consumed = { readonly CapacityUnits?: number }

type Counted = { readonly ReturnConsumedCapacity: 'TOTAL' }
type OneConsumed = { readonly ConsumedCapacity?: Consumed }
type AllConsumed = { readonly ConsumedCapacity?: readonly Consumed[] }

/** What an expression refers to. */
export type WireExpression = {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
  readonly ExpressionAttributeValues?: WireItem
}

type OfTable = WireExpression & { readonly TableName: string }

export type WirePut = OfTable & { readonly Item: WireItem }
export type WireDelete = OfTable & { readonly Key: WireItem }
export type WireUpdate = OfTable & { readonly Key: WireItem; readonly UpdateExpression: string }
export type WireCheck = OfTable & { readonly Key: WireItem; readonly ConditionExpression: string }

export type WireTransactItem =
  | { readonly Put: WirePut }
  | { readonly Delete: WireDelete }
  | { readonly Update: WireUpdate }
  | { readonly ConditionCheck: WireCheck }

export type WireWriteRequest =
  | { readonly PutRequest: { readonly Item: WireItem } }
  | { readonly DeleteRequest: { readonly Key: WireItem } }

/** Of one table; or of all of one's tables, by their names. */
type ByTable<Part> = Readonly<Record<string, Part>>

type PageInput = OfTable & { readonly ConsistentRead: boolean; readonly ExclusiveStartKey?: WireItem }
type PageAnswer = OneConsumed & { readonly Items?: readonly WireItem[]; readonly LastEvaluatedKey?: WireItem }

/**
 * The calls of DynamoDB that we make: as much of each as we use.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html
 */
export type DynamoOperations = {
  readonly GetItem: {
    readonly input: Counted & {
      readonly TableName: string
      readonly Key: WireItem
      readonly ConsistentRead: boolean
    }
    readonly answer: OneConsumed & { readonly Item?: WireItem }
  }
  readonly BatchGetItem: {
    readonly input: Counted & {
      readonly RequestItems: ByTable<{ readonly Keys: readonly WireItem[]; readonly ConsistentRead: boolean }>
    }
    readonly answer: AllConsumed & {
      readonly Responses?: ByTable<readonly WireItem[]>
      readonly UnprocessedKeys?: ByTable<{ readonly Keys: readonly WireItem[] }>
    }
  }
  readonly Query: {
    readonly input: Counted &
      PageInput & {
        readonly IndexName?: string
        readonly KeyConditionExpression: string
        readonly ScanIndexForward: boolean
        readonly Limit?: number
      }
    readonly answer: PageAnswer
  }
  readonly Scan: {
    readonly input: PageInput & { readonly FilterExpression?: string }
    readonly answer: PageAnswer
  }
  readonly TransactWriteItems: {
    readonly input: Counted & {
      readonly TransactItems: readonly WireTransactItem[]
      readonly ClientRequestToken: string
    }
    readonly answer: AllConsumed
  }
  readonly UpdateItem: {
    readonly input: Counted &
      WireUpdate & {
        readonly ReturnValues: 'ALL_NEW'
        readonly ReturnValuesOnConditionCheckFailure: 'ALL_OLD'
      }
    readonly answer: OneConsumed & { readonly Attributes?: WireItem }
  }
  readonly BatchWriteItem: {
    readonly input: Counted & { readonly RequestItems: ByTable<readonly WireWriteRequest[]> }
    readonly answer: AllConsumed & { readonly UnprocessedItems?: ByTable<readonly WireWriteRequest[]> }
  }
}
