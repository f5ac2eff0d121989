/**
 * The one table, stated once: the local engine and the tests create it from here, and
 * `serverless.yml` describes it from here.
 *
 * Indexes are sparse and overloaded: an item is in one when it carries that index's attribute. They share the
 * table's sort key: an item stands at the same position in each list it is in, so one copy of the position is enough.
 */
export const tableDefinition = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'g1', AttributeType: 'S' },
    { AttributeName: 'g2', AttributeType: 'S' },
    { AttributeName: 'g3', AttributeType: 'S' },
  ],
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: [index('gsi1', 'g1'), index('gsi2', 'g2'), index('gsi3', 'g3')],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} as const

/** Seconds since 1970 after which the item may be deleted. DynamoDB is late at it: readers check the time. */
export const TTL_ATTRIBUTE = 'ttl'

/** What `CreateTable` does not take, or what only a deployed table has. */
export const tableProtection = {
  pointInTimeRecovery: true,
  /** With a key of the institution's own, in KMS: its use is audited, and it can be taken away. */
  encryption: { SSEEnabled: true, SSEType: 'KMS' },
  /** Stages whose table cannot be deleted before the protection is lifted by hand. */
  deletionProtectedStages: ['prod'],
} as const

function keySchema<Hash extends string, Range extends string>(hash: Hash, range: Range) {
  return [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ] as const
}

function index<Name extends string, Hash extends string>(name: Name, hash: Hash) {
  return {
    IndexName: name,
    KeySchema: keySchema(hash, 'sk'),
    Projection: { ProjectionType: 'ALL' },
  } as const
}

/** The attribute that puts an item into each index. */
export const INDEX_ATTRIBUTES = { gsi1: 'g1', gsi2: 'g2', gsi3: 'g3' } as const
