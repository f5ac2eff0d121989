/** Why a function needs an action: words of a source in its zip, or something that Lambda does by the function's role. */
export type Use =
  | { readonly source: string; readonly words: string }
  | { readonly byLambda: 'its event source' | 'its failures' | 'its log' | 'its traces' }

export type Uses = Readonly<Record<string, Use>>

const DOOR = 'src/store/dynamoTable.ts'
const TRANSACTION = 'src/store/transactItem.ts'
const FILES = 'src/store/s3ExportFiles.ts'

/** What every command may come to. A transaction is permitted by its parts. */
const COMMANDS: Uses = {
  'dynamodb:GetItem': { source: DOOR, words: "'GetItem'" },
  'dynamodb:BatchGetItem': { source: DOOR, words: "'BatchGetItem'" },
  'dynamodb:Query': { source: DOOR, words: "'Query'" },
  'dynamodb:UpdateItem': { source: DOOR, words: "'UpdateItem'" },
  'dynamodb:BatchWriteItem': { source: DOOR, words: "'BatchWriteItem'" },
  'dynamodb:PutItem': { source: TRANSACTION, words: 'Put:' },
  'dynamodb:DeleteItem': { source: TRANSACTION, words: 'Delete:' },
  'dynamodb:ConditionCheckItem': { source: TRANSACTION, words: 'ConditionCheck:' },
}

const LOGS: Uses = {
  'logs:CreateLogStream': { byLambda: 'its log' },
  'logs:PutLogEvents': { byLambda: 'its log' },
  'xray:PutTraceSegments': { byLambda: 'its traces' },
  'xray:PutTelemetryRecords': { byLambda: 'its traces' },
}

const STREAM: Uses = {
  'dynamodb:DescribeStream': { byLambda: 'its event source' },
  'dynamodb:GetRecords': { byLambda: 'its event source' },
  'dynamodb:GetShardIterator': { byLambda: 'its event source' },
  'dynamodb:ListStreams': { byLambda: 'its event source' },
  'sqs:SendMessage': { byLambda: 'its failures' },
}

/** All that each function of `serverless.yml` does in AWS, and where: its role allows this and nothing else. */
export const USED_ACTIONS: Readonly<Record<string, Uses>> = {
  graphql: {
    ...COMMANDS,
    's3:GetObject': { source: 'src/store/s3ExportLink.ts', words: "method: 'GET'" },
    ...LOGS,
  },
  audit: {
    'dynamodb:Query': { source: 'src/store/auditRoots.ts', words: 'table.query(' },
    'dynamodb:BatchGetItem': { source: 'src/usecases/audit/checkAuditDay.ts', words: 'table.batchGet(' },
    'dynamodb:PutItem': { source: 'src/store/auditRoots.ts', words: "kind: 'put'" },
    'dynamodb:BatchWriteItem': { source: 'src/usecases/audit/sealAudit.ts', words: 'table.batchWrite(' },
    ...LOGS,
  },
  stream: { ...COMMANDS, ...STREAM, ...LOGS },
  schedule: { ...COMMANDS, ...LOGS },
  export: {
    ...COMMANDS,
    's3:GetObject': { source: FILES, words: 'GetObjectCommand(' },
    's3:PutObject': { source: FILES, words: 'PutObjectCommand(' },
    's3:DeleteObject': { source: FILES, words: 'DeleteObjectsCommand(' },
    's3:AbortMultipartUpload': { source: FILES, words: 'AbortMultipartUploadCommand(' },
    's3:ListBucket': { source: FILES, words: 'ListObjectsV2Command(' },
    ...STREAM,
    ...LOGS,
  },
}
