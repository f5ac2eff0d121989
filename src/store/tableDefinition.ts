/**
 * The one table, stated once: the local engine and the tests create it from here, and
 * `serverless.yml` describes it from here.
 *
 * Indexes are sparse and overloaded: an item is in one when it carries that index's two attributes.
 */
export const tableDefinition = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'gsi1pk', AttributeType: 'S' },
    { AttributeName: 'gsi1sk', AttributeType: 'S' },
    { AttributeName: 'gsi2pk', AttributeType: 'S' },
    { AttributeName: 'gsi2sk', AttributeType: 'S' },
    { AttributeName: 'gsi3pk', AttributeType: 'S' },
    { AttributeName: 'gsi3sk', AttributeType: 'S' },
  ],
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: [index('gsi1'), index('gsi2'), index('gsi3')],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} as const

/** Seconds since 1970 after which the item may be deleted. DynamoDB is late at it: readers check the time. */
export const TTL_ATTRIBUTE = 'ttl'

/** What `CreateTable` does not take, or what only a deployed table has. */
export const tableProtection = {
  pointInTimeRecovery: true,
  /** With a key of AWS's, managed by KMS, so that its use is audited. */
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

function index<Name extends string>(name: Name) {
  return {
    IndexName: name,
    KeySchema: keySchema(`${name}pk`, `${name}sk`),
    Projection: { ProjectionType: 'ALL' },
  } as const
}
