/** The full name of every key attribute. The table's definition, and nothing else, decides them. */
export type Key = { readonly pk: string; readonly sk: string }

export type StoredItem = Key & { readonly [attribute: string]: unknown }

export type IndexName = 'gsi1' | 'gsi2' | 'gsi3'

export type RangeQuery = {
  /** Without it, the table itself. */
  readonly index?: IndexName
  /** The value of the table's or the index's partition key. */
  readonly partition: string
  /** Lowest and highest sort key, both included. */
  readonly from: string
  readonly to: string
  readonly descending?: boolean
  /** The most items to read (not: to return). */
  readonly limit?: number
  /** The key of the last item of the page before, as `Page.lastKey` gave it. */
  readonly after?: QueryKey
  /** Costs twice as much; a must for what decides a write. Not available on an index. */
  readonly consistent?: boolean
}

/** The key attributes of one item, those of the queried index included. */
export type QueryKey = { readonly [attribute: string]: string }

export type Page = {
  readonly items: readonly StoredItem[]
  /** Where to go on; absent at the end of the range. */
  readonly lastKey?: QueryKey
}

/** What must hold of the item under the key for a write to happen. */
export type Condition =
  | { readonly kind: 'absent' }
  /** The record is in this version; rewritten so often, where that is given. */
  | { readonly kind: 'version'; readonly version: number; readonly rewrites?: number }
  | { readonly kind: 'exists' }
  /** The attribute is absent, or compares below the value. */
  | { readonly kind: 'below'; readonly attribute: string; readonly value: string | number }
  /** Each of these attributes is absent, or below what is given here. */
  | { readonly kind: 'allBelow'; readonly attributes: Readonly<Record<string, string | number>> }
  /** The attribute's number is one of these or between them. */
  | { readonly kind: 'between'; readonly attribute: string; readonly from: number; readonly to: number }
  /** The item is absent, or its attribute equals the value. */
  | { readonly kind: 'absentOrEquals'; readonly attribute: string; readonly value: string | number }
  /** The item is absent, or all these attributes are as given: equal, or absent where undefined. */
  | { readonly kind: 'absentOrSame'; readonly attributes: Readonly<Record<string, string | undefined>> }

export type Write =
  | { readonly kind: 'put'; readonly item: StoredItem; readonly condition?: Condition }
  | {
      readonly kind: 'update'
      readonly key: Key
      readonly set?: Readonly<Record<string, unknown>>
      readonly remove?: readonly string[]
      /** Added to numbers, exactly: decimal strings, as JavaScript's numbers would round them. */
      readonly add?: Readonly<Record<string, string>>
      readonly condition?: Condition
    }
  | { readonly kind: 'delete'; readonly key: Key; readonly condition?: Condition }
  | { readonly kind: 'check'; readonly key: Key; readonly condition: Condition }

export type Update = Extract<Write, { kind: 'update' }>

/** The outcome of one update by itself: what is stored since, or what was found where the condition did not hold. */
export type Updated =
  | { readonly kind: 'written'; readonly item: StoredItem }
  | { readonly kind: 'refused'; readonly found: StoredItem | undefined }

/** The outcome of a transaction: all was written, or nothing was, for these writes' conditions. */
export type Transacted =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly failed: readonly number[] }

/**
 * All that the store asks of DynamoDB. Throttles, conflicts and unprocessed items are retried inside,
 * with full jitter, for as long as the request has time.
 *
 * @throws AppError UNAVAILABLE when that time is over.
 */
export type Table = {
  get(key: Key, options?: { readonly consistent?: boolean }): Promise<StoredItem | undefined>

  /** Any number of keys, 100 to a call. What is found comes back in no particular order. */
  batchGet(keys: readonly Key[], options?: { readonly consistent?: boolean }): Promise<StoredItem[]>

  query(range: RangeQuery): Promise<Page>

  /**
   * One to 100 writes, each to another item, all or nothing.
   *
   * @param startBy milliseconds since 1970 after which it is not tried again, but counts as refused: for writes that say
   *   when they begin to hold.
   */
  transact(writes: readonly Write[], startBy?: number): Promise<Transacted>

  /** One update by itself, for half of what it costs in a transaction. Tried again, it may be done twice. */
  update(write: Update): Promise<Updated>

  /** Any number of puts and deletes, each by itself, unconditional: for what may be repeated freely. */
  batchWrite(writes: readonly ({ put: StoredItem } | { delete: Key })[]): Promise<void>
}

/** What one request has used of DynamoDB, from `ReturnConsumedCapacity`. */
export type Meter = { calls: number; readUnits: number; writeUnits: number }

export function newMeter(): Meter {
  return { calls: 0, readUnits: 0, writeUnits: 0 }
}
