import { existsSync, globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { tableResource } from '../../scripts/tableResource.ts'
import { readConfig } from '../../src/config.ts'
import { EXPORT_LIMITS } from '../../src/domain/export.ts'
import { MOST_TRIES } from '../../src/local/derived/deliver.ts'
import { BATCH_SIZE } from '../../src/local/derived/followStream.ts'
import { EXPORT_STREAM_FILTERS } from '../../src/server/export/exportHandler.ts'
import { LINK_SECONDS } from '../../src/store/exportLink.ts'
import { auditLists, chainPartition, openingsPartition } from '../../src/store/items/auditItem.ts'
import { listPartition, recordPartition, tenantPartition } from '../../src/store/keys.ts'
import { STREAM_FILTER } from '../../src/store/streamedItems.ts'
import { TTL_ATTRIBUTE, tableDefinition } from '../../src/store/tableDefinition.ts'
import { mayWrite } from '../support/mayWrite.ts'
import { packagedResources, type Resource, statementsOf } from '../support/packaged.ts'

// Long because the stack is one document: what each function may do is compared with what the others may.

/** What a stage of an institution's would be given. */
const ENVIRONMENT = {
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
}

const MAY = [
  'dynamodb:BatchGetItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:DescribeStream',
  'dynamodb:GetItem',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
]

type KeyStatement = {
  readonly Action: readonly string[]
  readonly Condition?: { readonly StringEquals: object }
}

type BucketPolicy = {
  readonly Statement: readonly { readonly Effect: string; readonly Condition: object }[]
}

const PARTY = 'prt_6T6BN0KSDPN02H7HC3WYSGV0XV'
const TIE = 'tie_72GHTWWQ3RXK8W5CCJNWCPRNMB'
const CHAIN = '0123456789abcdef0123'
const ROOTS = 'demo#audit#roots'

const AUDIT_KEYS = [
  chainPartition('demo', '2026-03-09', CHAIN),
  openingsPartition('demo'),
  ROOTS,
  auditLists.ofParty('demo', PARTY, 'audit'),
  auditLists.ofParty('demo', PARTY, 'egress'),
]

const OTHER_KEYS = [
  recordPartition('demo', PARTY),
  recordPartition('demo', TIE),
  listPartition('demo', PARTY, 'ties'),
  // What callers name themselves: a topic, a source system, an idempotency key.
  listPartition('demo', PARTY, 're', 'audit', 'int_0TWFKWX8577WZ8KJQBJ8JHR4MP'),
  tenantPartition('demo', 'identifier', 'SOURCE', 'audit', '4711'),
  tenantPartition('demo', 'idempotency', 'operator:audit', 'audit'),
  tenantPartition('audit', 'batches'),
]

describe('what serverless.yml deploys', () => {
  let prod: Readonly<Record<string, Resource>>

  beforeAll(async () => {
    prod = await packagedResources('prod')
  }, 120_000)

  it('has the table that the tests run on, recoverable and encrypted', () => {
    const { StreamSpecification, ...definition } = tableDefinition
    expect(prod['Table']?.Properties).toEqual({
      ...definition,
      TableName: 'guanxi-prod',
      StreamSpecification: { StreamViewType: StreamSpecification.StreamViewType },
      TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': ['TableKey', 'Arn'] },
      },
      DeletionProtectionEnabled: true,
    })
  })

  it('encrypts with a key of the institution that rotates, and opens nothing by itself', () => {
    const { EnableKeyRotation, KeyPolicy } = prod['TableKey']?.Properties ?? {}
    expect(EnableKeyRotation).toBe(true)
    const [keep, use, ...more] = (KeyPolicy as { readonly Statement: readonly KeyStatement[] }).Statement
    expect(more).toEqual([])
    expect(keep?.Action.filter((action) => /crypt|DataKey|Grant$/.test(action))).toEqual(['kms:RevokeGrant'])
    expect(Object.keys(use?.Condition?.StringEquals ?? {})).toEqual(['kms:CallerAccount', 'kms:ViaService'])
    expect(prod['CursorSecret']?.Properties['KmsKeyId']).toEqual({ 'Fn::GetAtt': ['TableKey', 'Arn'] })
  })

  it('lets a table be deleted anywhere but in production', () => {
    expect(tableResource('guanxi-dev', 'dev').Properties.DeletionProtectionEnabled).toBe(false)
  })

  it('lets functions do what they must, and never scan', () => {
    const statements = ofType(prod, 'AWS::IAM::Role').flatMap(statementsOf)
    const actions = statements.filter(({ Effect }) => Effect === 'Allow')
    const onTable = actions.flatMap(({ Action }) => Action).filter((action) => action.startsWith('dynamodb:'))
    expect([...new Set(onTable)].toSorted()).toEqual(MAY)
  })

  it('grants no wildcard, and no resource at large but where AWS knows none', () => {
    const statements = ofType(prod, 'AWS::IAM::Role').flatMap(statementsOf)
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([])
    const atLarge = statements.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action)
    expect(atLarge.filter((action) => !action.startsWith('xray:'))).toEqual([])
  })

  it.each(AUDIT_KEYS)('lets the API neither change nor delete what is in the audit log: %s', (pk) => {
    for (const action of ['dynamodb:UpdateItem', 'dynamodb:DeleteItem']) {
      expect(mayWrite(prod['GraphqlRole'], action, [pk]), action).toBe(false)
    }
    const isPlace = /#(audit|egress)$/.test(pk)
    expect(mayWrite(prod['GraphqlRole'], 'dynamodb:BatchWriteItem', [pk])).toBe(isPlace)
    expect(mayWrite(prod['GraphqlRole'], 'dynamodb:BatchWriteItem', [pk, 'demo#batches'])).toBe(isPlace)
    expect(mayWrite(prod['GraphqlRole'], 'dynamodb:PutItem', [pk])).toBe(pk !== ROOTS)
  })

  it('lets roots be written by nobody but who seals, who writes nothing else of the log', () => {
    for (const pk of AUDIT_KEYS) {
      expect(mayWrite(prod['AuditRole'], 'dynamodb:PutItem', [pk])).toBe(pk === ROOTS)
      expect(mayWrite(prod['AuditRole'], 'dynamodb:UpdateItem', [pk])).toBe(false)
      expect(mayWrite(prod['AuditRole'], 'dynamodb:DeleteItem', [pk])).toBe(false)
    }
    expect(mayWrite(prod['AuditRole'], 'dynamodb:PutItem', [`demo#${PARTY}`])).toBe(false)
  })

  it('lets the API write everything else, whatever words are in it', () => {
    for (const pk of OTHER_KEYS) {
      for (const action of ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']) {
        expect(mayWrite(prod['GraphqlRole'], `dynamodb:${action}`, [pk]), `${action} ${pk}`).toBe(true)
      }
    }
    // What is granted of a command's transaction, if it is asked for all of its keys at once.
    expect(mayWrite(prod['GraphqlRole'], 'dynamodb:UpdateItem', [...AUDIT_KEYS, ...OTHER_KEYS])).toBe(true)
  })

  it.each(['StreamRole', 'ScheduleRole', 'ExportRole'])(
    'lets what follows be written by the %s, as the API writes',
    (name) => {
      for (const pk of OTHER_KEYS) {
        for (const action of ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']) {
          expect(mayWrite(prod[name], `dynamodb:${action}`, [pk]), `${action} ${pk}`).toBe(true)
        }
      }
      for (const pk of AUDIT_KEYS) {
        expect(mayWrite(prod[name], 'dynamodb:UpdateItem', [pk])).toBe(false)
        expect(mayWrite(prod[name], 'dynamodb:DeleteItem', [pk])).toBe(false)
        expect(mayWrite(prod[name], 'dynamodb:PutItem', [pk])).toBe(pk !== ROOTS)
      }
    },
  )

  it('hands records, heartbeats and tasks to the stream, as on one machine, and loses nothing of them', () => {
    expect(mappingOf(prod, 'StreamLambdaFunction')).toMatchObject({
      FunctionName: { 'Fn::GetAtt': ['StreamLambdaFunction', 'Arn'] },
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: BATCH_SIZE,
      MaximumRetryAttempts: MOST_TRIES - 1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['StreamFailures', 'Arn'] } } },
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(STREAM_FILTER) }] },
    })
    const mayUse = (resource: string, attribute: string) =>
      statementsOf(prod['StreamRole'] as Resource)
        .filter(({ Resource }) => isSame(Resource, { 'Fn::GetAtt': [resource, attribute] }))
        .flatMap(({ Action }) => Action)
    expect(mayUse('Table', 'StreamArn').toSorted()).toEqual([
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ])
    expect(mayUse('StreamFailures', 'Arn')).toEqual(['sqs:SendMessage'])
  })

  it('hands exports that were asked for, moved on or ended to their function, and calls it for those that stopped', () => {
    expect(mappingOf(prod, 'ExportLambdaFunction')).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      BatchSize: 1,
      MaximumRetryAttempts: MOST_TRIES - 1,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['StreamFailures', 'Arn'] } } },
      FilterCriteria: {
        Filters: EXPORT_STREAM_FILTERS.map((filter) => ({ Pattern: JSON.stringify(filter) })),
      },
    })
    // More than two readers of one stream would hold each other up.
    expect(ofType(prod, 'AWS::Lambda::EventSourceMapping')).toHaveLength(2)
    const inputs = ofType(prod, 'AWS::Events::Rule').map(({ Properties }) =>
      JSON.stringify(Properties['Targets']),
    )
    expect(
      inputs.some((targets) => targets.includes('resume') && targets.includes('ExportLambdaFunction')),
    ).toBe(true)
  })

  it('keeps exported files where nobody else gets them, encrypted, and not for longer than they are good for', () => {
    const { BucketEncryption, LifecycleConfiguration, PublicAccessBlockConfiguration } =
      prod['ExportBucket']?.Properties ?? {}
    expect(Object.values(PublicAccessBlockConfiguration as object)).toEqual([true, true, true, true])
    expect(JSON.stringify(BucketEncryption)).toContain('"SSEAlgorithm":"aws:kms"')
    expect(LifecycleConfiguration).toMatchObject({
      Rules: [{ Status: 'Enabled', ExpirationInDays: EXPORT_LIMITS.keptHours / 24 + 1 }],
    })
    const ofFiles = (name: string) =>
      statementsOf(prod[name] as Resource).flatMap(({ Action }) =>
        Action.filter((action) => action.startsWith('s3:')),
      )
    expect(ofFiles('GraphqlRole')).toEqual(['s3:GetObject'])
    expect(ofFiles('ExportRole').toSorted()).toEqual([
      's3:AbortMultipartUpload',
      's3:DeleteObject',
      's3:GetObject',
      's3:ListBucket',
      's3:PutObject',
    ])
    for (const name of ['StreamRole', 'ScheduleRole', 'AuditRole']) expect(ofFiles(name)).toEqual([])
    const policy = prod['ExportBucketPolicy']?.Properties['PolicyDocument'] as BucketPolicy | undefined
    expect(policy?.Statement.map(({ Effect, Condition }) => [Effect, Condition])).toEqual([
      ['Deny', { Bool: { 'aws:SecureTransport': 'false' } }],
      ['Deny', { NumericGreaterThan: { 's3:signatureAge': String(LINK_SECONDS * 1_000) } }],
    ])
  })

  it('calls the clock each minute, and tells when it does not go', () => {
    const rules = ofType(prod, 'AWS::Events::Rule').map(({ Properties }) => Properties)
    const inputs = rules.flatMap(({ Targets, ScheduleExpression }) =>
      (Targets as readonly { readonly Input: string }[]).map(({ Input }) => [ScheduleExpression, Input]),
    )
    expect(inputs).toContainEqual(['rate(1 minute)', '{"task":"clock"}'])
    expect(prod['ScheduleNotRunAlarm']?.Properties).toMatchObject({
      MetricName: 'Invocations',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'ScheduleLambdaFunction' } }],
      TreatMissingData: 'breaching',
    })
  })

  it('counts the very lines that the handlers write', () => {
    const patterns = ofType(prod, 'AWS::Logs::MetricFilter').map(
      ({ Properties }) => Properties['FilterPattern'],
    )
    const told = patterns.flatMap((pattern) => [...String(pattern).matchAll(/security = "(\w+)"/g)])
    const codes = told.map(([, code = '']) => code)
    expect(codes.toSorted()).toEqual([
      'AUDIT_FAULT',
      'FORBIDDEN',
      'NOT_ALLOWED',
      'NOT_FOUND',
      'OPERATION_NOT_REGISTERED',
      'UNAUTHENTICATED',
    ])
    const source = globSync('src/{server,usecases,errors}{/*,}.ts').map((path) => readFileSync(path, 'utf8'))
    for (const code of codes)
      expect(
        source.some((text) => text.includes(`'${code}'`)),
        code,
      ).toBe(true)
  })

  it('alarms on every count, and tells whoever is subscribed', () => {
    const metrics = ofType(prod, 'AWS::Logs::MetricFilter').flatMap(({ Properties }) =>
      (Properties['MetricTransformations'] as readonly { readonly MetricName: string }[]).map(
        ({ MetricName }) => MetricName,
      ),
    )
    const alarms = ofType(prod, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties)
    const watched = alarms.map(({ MetricName }) => MetricName)
    expect(metrics.filter((metric) => !watched.includes(metric))).toEqual([])
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: 'AlarmTopic' }])
  })

  it('gives every function a role, a log that ends and a trace of its own', () => {
    const functions = ofType(prod, 'AWS::Lambda::Function')
    expect(new Set(functions.map(({ Properties }) => JSON.stringify(Properties['Role']))).size).toBe(
      functions.length,
    )
    for (const { Properties } of functions) expect(Properties['TracingConfig']).toEqual({ Mode: 'Active' })
    const retention = ofType(prod, 'AWS::Logs::LogGroup').map(
      ({ Properties }) => Properties['RetentionInDays'],
    )
    expect(retention).toEqual(retention.map(() => 400))
  })

  it('names only handlers that src/handlers has', () => {
    for (const name of handlerNames(prod)) expect(existsSync(`src/handlers/${name}.ts`), name).toBe(true)
  })

  it('sets an environment that the handlers can read, and keeps the schema hidden in production', () => {
    for (const { Properties } of ofType(prod, 'AWS::Lambda::Function')) {
      const { INTROSPECTION } = readConfig({ ...variablesOf(Properties), ...ENVIRONMENT })
      expect(INTROSPECTION).toBe(false)
    }
  })
})

function ofType(resources: Readonly<Record<string, Resource>>, type: string): Resource[] {
  return Object.values(resources).filter(({ Type }) => Type === type)
}

function mappingOf(resources: Readonly<Record<string, Resource>>, name: string) {
  const mappings = ofType(resources, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties)
  return mappings.find(({ FunctionName }) => isSame(FunctionName, { 'Fn::GetAtt': [name, 'Arn'] }))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function handlerNames(resources: Readonly<Record<string, Resource>>): string[] {
  return ofType(resources, 'AWS::Lambda::Function').map(({ Properties }) =>
    String(Properties['Handler']).replace(/\.handler$/, ''),
  )
}

/** The variables that are plain text; the others CloudFormation resolves. */
function variablesOf(properties: Resource['Properties']): Record<string, string> {
  const { Variables } = properties['Environment'] as { readonly Variables: Record<string, unknown> }
  return Object.fromEntries(
    Object.entries(Variables).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
