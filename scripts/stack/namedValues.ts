/** Values that AWS names in its documents, and not in its schemas: as far as our template has such properties. */
const NAMED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'AWS::CloudWatch::Alarm': {
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
    ComparisonOperator: [
      'GreaterThanOrEqualToThreshold',
      'GreaterThanThreshold',
      'LessThanThreshold',
      'LessThanOrEqualToThreshold',
      'LessThanLowerOrGreaterThanUpperThreshold',
      'LessThanLowerThreshold',
      'GreaterThanUpperThreshold',
    ],
    Statistic: ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'],
    TreatMissingData: ['breaching', 'notBreaching', 'ignore', 'missing'],
  },
  'AWS::DynamoDB::Table': {
    // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
    BillingMode: ['PROVISIONED', 'PAY_PER_REQUEST'],
    AttributeType: ['S', 'N', 'B'],
    KeyType: ['HASH', 'RANGE'],
    ProjectionType: ['KEYS_ONLY', 'INCLUDE', 'ALL'],
    StreamViewType: ['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'],
    SSEType: ['AES256', 'KMS'],
  },
  'AWS::Lambda::EventSourceMapping': {
    // https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
    StartingPosition: ['TRIM_HORIZON', 'LATEST', 'AT_TIMESTAMP'],
  },
  'AWS::Lambda::Function': {
    // https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
    Runtime: ['nodejs22.x', 'nodejs24.x'],
    Mode: ['Active', 'PassThrough'],
  },
}

/** What a text property may say, where only documents say so. */
export function namedValues(type: string, property: string): readonly string[] | undefined {
  return NAMED[type]?.[property]
}
