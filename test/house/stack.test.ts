import { beforeAll, describe, expect, it } from 'vitest'
import { stackFaults } from '../../scripts/check/stack.ts'
import { packagedTemplate } from '../../scripts/stack/packagedTemplate.ts'
import type { Template } from '../../scripts/stack/template.ts'

// biome-ignore lint/suspicious/noExplicitAny: a template is broken at any place of it.
type Broken = any

let good: Template

beforeAll(async () => {
  good = (await packagedTemplate('prod')) as Template
}, 120_000)

function faultsAfter(change: (resources: Broken, template: Broken) => unknown): readonly string[] {
  const template = structuredClone(good) as Broken
  change(template.Resources, template)
  return stackFaults(template)
}

/** The first statement of a role that allows something with this word in it. */
function statementOf(role: Broken, word: string): Broken {
  return role.Properties.Policies[0].PolicyDocument.Statement.find(
    ({ Effect, Action }: Broken) => Effect === 'Allow' && JSON.stringify(Action).includes(word),
  )
}

describe('the check of what would be deployed', () => {
  it('finds nothing in what serverless.yml makes', () => {
    expect(stackFaults(good)).toEqual([])
  })

  it.each<[string, (resources: Broken) => unknown, string]>([
    [
      'a property that the type does not have',
      (all) => Object.assign(all.GraphqlLambdaFunction.Properties, { Timeouts: 3 }),
      'GraphqlLambdaFunction.Properties: AWS::Lambda::Function knows no Timeouts here',
    ],
    [
      'one within another',
      (all) => Object.assign(all.Table.Properties.KeySchema[0], { KeyTyp: 'HASH' }),
      'Table.Properties.KeySchema[0]: AWS::DynamoDB::Table knows no KeyTyp here',
    ],
    [
      'a type that AWS does not have',
      (all) => Object.assign(all.StreamFailures, { Type: 'AWS::SQS::Queues' }),
      'StreamFailures: there is no resource type AWS::SQS::Queues',
    ],
    [
      'a property that must be there',
      (all) => delete all.AuditLambdaFunction.Properties.Role,
      'AuditLambdaFunction.Properties: Role is required',
    ],
    [
      'a text for a number',
      (all) => Object.assign(all.StreamLambdaFunction.Properties, { MemorySize: 'much' }),
      'StreamLambdaFunction.Properties.MemorySize: an integer is expected, not "much"',
    ],
    [
      'a value that the schema does not name',
      (all) => Object.assign(all.GraphqlLogGroup.Properties, { RetentionInDays: 401 }),
      'not 401',
    ],
    [
      'a value that only documents name',
      (all) => Object.assign(all.ErrorsAlarm.Properties, { ComparisonOperator: 'AtLeast' }),
      'ErrorsAlarm.Properties.ComparisonOperator: "AtLeast" is none of',
    ],
    [
      'an object where a list must be',
      (all) => Object.assign(all.ErrorsAlarm.Properties, { Dimensions: { Name: 'a', Value: 'b' } }),
      'ErrorsAlarm.Properties.Dimensions: a list is expected',
    ],
    [
      'what a condition would choose',
      (all) =>
        Object.assign(all.GraphqlLambdaFunction.Properties, {
          ReservedConcurrentExecutions: {
            'Fn::If': ['ConcurrencyIsReserved', 'all', { Ref: 'AWS::NoValue' }],
          },
        }),
      'ReservedConcurrentExecutions[0]: an integer is expected, not "all"',
    ],
    [
      'a resource that is not there',
      (all) => Object.assign(all.ErrorsAlarm.Properties, { AlarmActions: [{ Ref: 'AlarmTopics' }] }),
      'Resources.ErrorsAlarm.Properties.AlarmActions[0]: there is no AlarmTopics',
    ],
    [
      'an attribute that a resource does not have',
      (all) =>
        Object.assign(all.GraphqlLambdaFunction.Properties, {
          Role: { 'Fn::GetAtt': ['GraphqlRole', 'Name'] },
        }),
      'Resources.GraphqlLambdaFunction.Properties.Role: AWS::IAM::Role has no Name',
    ],
    [
      'a name in a text',
      (all) =>
        Object.assign(statementOf(all.GraphqlRole, 's3:GetObject'), {
          Resource: { 'Fn::Sub': `\${Files.Arn}/x` },
        }),
      'there is no Files',
    ],
    [
      'a condition that is not there',
      (all) => Object.assign(all.ErrorsAlarm, { Condition: 'IsProd' }),
      'ErrorsAlarm.Condition: there is no condition IsProd',
    ],
    [
      'what must come before and is not there',
      (all) => Object.assign(all.ErrorsAlarm, { DependsOn: ['Nothing'] }),
      'ErrorsAlarm.DependsOn: there is no Nothing',
    ],
  ])('finds %s, and says where', (_, change, fault) => {
    expect(faultsAfter(change).join('\n')).toContain(fault)
  })

  it.each<[string, (resources: Broken) => unknown, string]>([
    [
      'an action at large',
      (all) => Object.assign(statementOf(all.GraphqlRole, 'dynamodb:GetItem'), { Action: 'dynamodb:*' }),
      'dynamodb:* is allowed, and not explained',
    ],
    [
      'a resource at large',
      (all) => Object.assign(statementOf(all.AuditRole, 'dynamodb:Query'), { Resource: '*' }),
      'dynamodb:Query, dynamodb:BatchGetItem on * is allowed, and not explained',
    ],
    [
      'another resource than the one that is explained',
      (all) => Object.assign(statementOf(all.StreamRole, 'logs:'), { Resource: 'arn:aws:logs:*:*:*' }),
      'logs:CreateLogStream, logs:PutLogEvents on arn:aws:logs:*:*:* is allowed, and not explained',
    ],
    [
      'everything but something',
      (all) => {
        const statement = statementOf(all.AuditRole, 'dynamodb:Query')
        Object.assign(statement, { NotAction: statement.Action })
      },
      'NotAction',
    ],
    [
      'a key that everybody may use, because its conditions are gone',
      (all) => delete all.TableKey.Properties.KeyPolicy.Statement[1].Condition,
      'kms:DescribeKey, kms:CreateGrant to * is allowed, and not explained',
    ],
    [
      'a key that other accounts may use through the same services',
      (all) =>
        delete all.TableKey.Properties.KeyPolicy.Statement[1].Condition.StringEquals['kms:CallerAccount'],
      'kms:DescribeKey, kms:CreateGrant to * is allowed, and not explained',
    ],
    [
      'everybody who may use a bucket',
      (all) =>
        Object.assign(all.ExportBucketPolicy.Properties.PolicyDocument.Statement[0], { Effect: 'Allow' }),
      's3:* to * is allowed, and not explained',
    ],
    [
      'everybody who may call a function',
      (all) => Object.assign(all.GraphqlLambdaPermissionHttpApi.Properties, { Principal: '*' }),
      'GraphqlLambdaPermissionHttpApi: whoever may call a function is a service with a SourceArn',
    ],
    [
      'an explanation of what is not there any more',
      (all) => {
        for (const name of ['Graphql', 'Stream', 'Schedule', 'Export']) {
          statementOf(all[`${name}Role`], 'Query').Resource = 'arn'
          const indexes = all[`${name}Role`].Properties.Policies[0].PolicyDocument.Statement[1]
          indexes.Resource = 'arn'
        }
      },
      'is explained, and not there',
    ],
    [
      'an action that the function does not use',
      (all) => statementOf(all.AuditRole, 'dynamodb:Query').Action.push('dynamodb:DeleteItem'),
      'AuditRole: dynamodb:DeleteItem is allowed, and not used',
    ],
    [
      'an action that the function needs',
      (all) => statementOf(all.ExportRole, 's3:PutObject').Action.pop(),
      'ExportRole: s3:AbortMultipartUpload is used, and not allowed',
    ],
    [
      'what Lambda would need an action for and is not there',
      (all) => delete all.ExportEventSourceMappingDynamodbTable,
      'ExportRole: dynamodb:GetRecords: there is no {"byLambda":"its event source"}',
    ],
  ])('finds %s', (_, change, fault) => {
    expect(faultsAfter(change).join('\n')).toContain(fault)
  })
})
