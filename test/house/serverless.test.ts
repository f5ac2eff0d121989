import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/bundle.ts'
import { tableResource } from '../../scripts/tableResource.ts'
import { readConfig } from '../../src/config.ts'
import { TTL_ATTRIBUTE, tableDefinition } from '../../src/store/tableDefinition.ts'
import { packagedResources, type Resource, statementsOf } from '../support/packaged.ts'

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
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
]

const HEALTH_REQUEST = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/health',
  rawQueryString: '',
  headers: { host: 'example.com' },
  requestContext: { http: { method: 'GET', path: '/health', sourceIp: '127.0.0.1' } },
  isBase64Encoded: false,
}

describe('what serverless.yml deploys', () => {
  let prod: Readonly<Record<string, Resource>>

  beforeAll(async () => {
    await bundle()
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
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      DeletionProtectionEnabled: true,
    })
  })

  it('lets a table be deleted anywhere but in production', () => {
    expect(tableResource('guanxi-dev', 'dev').Properties.DeletionProtectionEnabled).toBe(false)
  })

  it('lets functions do what they must, and never scan', () => {
    const actions = ofType(prod, 'AWS::IAM::Role').flatMap(statementsOf)
    const onTable = actions.flatMap(({ Action }) => Action).filter((action) => action.startsWith('dynamodb:'))
    expect([...new Set(onTable)].toSorted()).toEqual(MAY)
  })

  it('grants no wildcard, and no resource at large but where AWS knows none', () => {
    const statements = ofType(prod, 'AWS::IAM::Role').flatMap(statementsOf)
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([])
    const atLarge = statements.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action)
    expect(atLarge.filter((action) => !action.startsWith('xray:'))).toEqual([])
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
    for (const path of handlerPaths(prod)) {
      expect(existsSync(`src/handlers/${path.replace('dist/handlers/', '')}.ts`), path).toBe(true)
    }
  })

  it('sets an environment that the handlers can read, and keeps the schema hidden in production', () => {
    for (const { Properties } of ofType(prod, 'AWS::Lambda::Function')) {
      const { INTROSPECTION } = readConfig({ ...variablesOf(Properties), ...ENVIRONMENT })
      expect(INTROSPECTION).toBe(false)
    }
  })

  it('bundles handlers that start by themselves and answer', () => {
    const [graphql] = ofType(prod, 'AWS::Lambda::Function')
    const environment = { ...variablesOf(graphql?.Properties ?? {}), ...ENVIRONMENT }
    expect(answerOf('dist/handlers/graphql.mjs', environment)).toMatchObject({ statusCode: 200 })
  })
})

function ofType(resources: Readonly<Record<string, Resource>>, type: string): Resource[] {
  return Object.values(resources).filter(({ Type }) => Type === type)
}

function handlerPaths(resources: Readonly<Record<string, Resource>>): string[] {
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

/** What a bundle answers to `/health` in a process that has nothing else: no packages, no other variables. */
function answerOf(path: string, env: Record<string, string>): unknown {
  const alone = join(mkdtempSync(join(tmpdir(), 'guanxi-bundle-')), 'handler.mjs')
  copyFileSync(path, alone)
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(alone).href)})
    console.log(JSON.stringify(await handler(${JSON.stringify(HEALTH_REQUEST)}, {})))
  `
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}
