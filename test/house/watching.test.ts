import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import { DIMENSION_VALUES, METRIC_SETS, type MetricSet } from '../../src/report/metrics.ts'
import { packagedResources, type Resource } from '../support/packaged.ts'
import { testIssuer } from '../support/tokens.ts'

const OURS = 'guanxi-prod'

/** Names, and the metric's dimensions. */
type Watched = {
  readonly where: string
  readonly namespace: string
  readonly metric: string
  readonly dimensions: Readonly<Record<string, unknown>>
}

/**
 * What AWS measures, with what it is told apart by, as far as we watch it.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
 */
const OF_AWS: Readonly<Record<string, readonly (readonly [readonly string[], readonly string[]])[]>> = {
  'AWS/Lambda': [[['FunctionName'], ['Errors', 'Throttles', 'Invocations', 'IteratorAge']]],
  'AWS/ApiGateway': [[['ApiId'], ['Count', '4xx', '5xx', 'Latency']]],
  'AWS/DynamoDB': [
    [['TableName'], ['ReadThrottleEvents', 'WriteThrottleEvents']],
    [['GlobalSecondaryIndexName', 'TableName'], ['ReadThrottleEvents']],
    [['Operation', 'TableName'], ['SystemErrors']],
  ],
  'AWS/SQS': [[['QueueName'], ['ApproximateNumberOfMessagesVisible']]],
}

const Alarm = z.object({
  AlarmDescription: z.string().min(20),
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
  Metrics: z
    .array(
      z.object({
        Id: z.string(),
        ReturnData: z.boolean(),
        Expression: z.string().optional(),
        MetricStat: z
          .object({
            Metric: z.object({
              Namespace: z.string(),
              MetricName: z.string(),
              Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
            }),
          })
          .optional(),
      }),
    )
    .default([]),
})

const Dashboard = z.object({
  widgets: z.array(
    z.object({
      x: z.int().max(23),
      y: z.int(),
      properties: z.object({
        title: z.string(),
        region: z.literal('$' + '{AWS::Region}'),
        metrics: z.array(z.array(z.unknown())).min(1),
      }),
    }),
  ),
})

const Transformations = z.array(z.object({ MetricNamespace: z.string(), MetricName: z.string() }))

let prod: Readonly<Record<string, Resource>>
let watched: readonly Watched[]

beforeAll(async () => {
  prod = await packagedResources('prod')
  watched = [
    ...Object.entries(prod).flatMap(([name, { Type, Properties }]) =>
      Type === 'AWS::CloudWatch::Alarm' ? ofAlarm(name, Alarm.parse(Properties)) : [],
    ),
    ...ofDashboard(),
  ]
}, 120_000)

describe('what is watched', () => {
  it('is all that may go wrong: callers, functions, the table, the stream, costs, exports, the audit log', () => {
    const alarmed = new Set(
      watched
        .filter(({ where }) => where !== 'Dashboard')
        .map(({ namespace, metric }) => `${namespace} ${metric}`),
    )
    for (const metric of [
      ...['AWS/ApiGateway 5xx', 'AWS/ApiGateway Latency', 'AWS/Lambda Errors', 'AWS/Lambda Throttles'],
      ...[
        'AWS/Lambda IteratorAge',
        'AWS/SQS ApproximateNumberOfMessagesVisible',
        'AWS/DynamoDB SystemErrors',
      ],
      ...['AWS/DynamoDB ReadThrottleEvents', 'AWS/DynamoDB WriteThrottleEvents'],
      ...[`${OURS} cost`, `${OURS} failed`, `${OURS} Bugs`, `${OURS} ExportBugs`, `${OURS} AuditFaults`],
    ]) {
      expect(alarmed).toContain(metric)
    }
    for (const name of ['Graphql', 'Stream', 'Schedule', 'Export', 'Audit']) {
      const value = { Ref: `${name}LambdaFunction` }
      const errors = watched.filter(
        ({ where, metric, dimensions }) =>
          where !== 'Dashboard' && metric === 'Errors' && isSame(dimensions['FunctionName'], value),
      )
      expect(errors, name).toHaveLength(1)
    }
  })

  it('of our own is what the code emits, by the same dimensions, with values that they have', () => {
    const own = watched.filter(({ namespace }) => namespace === OURS)
    expect(own.length).toBeGreaterThan(30)
    for (const { where, metric, dimensions } of own) {
      const names = Object.keys(dimensions)
      expect(isEmitted(metric, names), `${where}: ${metric} by ${names}`).toBe(true)
      for (const [name, value] of Object.entries(dimensions)) {
        if (value !== undefined) expect(DIMENSION_VALUES[name], `${where}: ${metric}`).toContain(value)
      }
    }
  })

  it('of AWS is what AWS measures, of things that the stack has', () => {
    for (const { where, namespace, metric, dimensions } of watched) {
      if (namespace === OURS) continue
      const names = Object.keys(dimensions).toSorted()
      const known = (OF_AWS[namespace] ?? []).some(
        ([by, metrics]) => isSame(by, names) && metrics.includes(metric),
      )
      expect(known, `${where}: ${namespace} ${metric} by ${names}`).toBe(true)
      for (const value of Object.values(dimensions)) {
        if (value !== undefined) expect(Object.keys(prod), where).toContain(resourceOf(value))
      }
    }
  })

  it('needs the lines of requests and runs: every function writes them', async () => {
    const { rules } = await testIssuer()
    for (const { Properties } of ofType('AWS::Lambda::Function')) {
      const { Variables } = z
        .object({ Variables: z.record(z.string(), z.unknown()) })
        .parse(Properties['Environment'])
      const texts = Object.entries(Variables).filter(([, value]) => typeof value === 'string')
      const { LOG_LEVEL, TABLE_NAME } = readConfig({
        ...(Object.fromEntries(texts) as Record<string, string>),
        CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
        ...rules,
      })
      expect(LOG_LEVEL).toBe('INFO')
      // The namespace of metrics is the name of the table.
      expect(TABLE_NAME).toBe(OURS)
    }
  })

  it('counts bugs in the log of every function that has any', () => {
    const counted = ofType('AWS::Logs::MetricFilter')
      .filter(({ Properties }) => Properties['FilterPattern'] === '{ $.level = "ERROR" }')
      .map(({ Properties }) => JSON.stringify(Properties['LogGroupName']))
    // A run of the audit's function that meets a bug fails as a whole, which has an alarm.
    const expected = ['Graphql', 'Stream', 'Export', 'Schedule'].map((name) => `{"Ref":"${name}LogGroup"}`)
    expect(counted.toSorted()).toEqual(expected.toSorted())
  })

  it('has for each alarm a line in the book of operations that says what to do', () => {
    const book = readFileSync('docs/operations.md', 'utf8')
    const alarms = Object.entries(prod).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm')
    for (const [name] of alarms)
      expect(book, name).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\|.*\\|$`, 'm'))
  })

  it('has for each metric of ours a line in the book, too', () => {
    const book = readFileSync('docs/operations.md', 'utf8')
    for (const { metrics } of Object.values(METRIC_SETS)) {
      for (const name of Object.keys(metrics)) expect(book, name).toContain(`\`${name}\``)
    }
  })

  it('says nothing of what callers write: neither path nor query string stands in the access log', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage')
    const { Format } = z.object({ Format: z.string() }).parse(stage?.Properties['AccessLogSettings'])
    const told = [...Format.matchAll(/\$context\.([a-zA-Z.]+)/g)].map(([, name]) => name)
    expect(told.toSorted()).toEqual([
      'integrationErrorMessage',
      'requestId',
      'requestTime',
      'responseLatency',
      'responseLength',
      'status',
    ])
  })
})

function ofType(type: string): readonly Resource[] {
  return Object.values(prod).filter(({ Type }) => Type === type)
}

function ofAlarm(where: string, alarm: z.output<typeof Alarm>): readonly Watched[] {
  const { Namespace, MetricName, Dimensions, Metrics } = alarm
  const byName = (list: typeof Dimensions) => Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]))
  if (Namespace && MetricName) {
    return [{ where, namespace: Namespace, metric: MetricName, dimensions: byName(Dimensions) }]
  }
  expect(Metrics.filter(({ ReturnData }) => ReturnData)).toHaveLength(1)
  return Metrics.flatMap(({ Expression, MetricStat }) => {
    if (Expression?.startsWith('SELECT')) return [ofQuery(where, Expression)]
    if (!MetricStat) return []
    const { Namespace: namespace, MetricName: metric, Dimensions: of } = MetricStat.Metric
    return [{ where, namespace, metric, dimensions: byName(of) }]
  })
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html */
function ofQuery(where: string, query: string): Watched {
  const parts =
    /^SELECT SUM\((\w+)\) FROM SCHEMA\("([^"]+)", ([\w, ]+)\)(?: WHERE \w+ = '[^']+')?(?: GROUP BY (\w+) ORDER BY SUM\(\) DESC(?: LIMIT \d+)?)?$/.exec(
      query,
    )
  expect(parts, query).not.toBeNull()
  const [, metric = '', namespace = '', by = ''] = parts ?? []
  return {
    where,
    namespace,
    metric,
    dimensions: Object.fromEntries(by.split(', ').map((name) => [name, undefined])),
  }
}

function ofDashboard(): readonly Watched[] {
  const { DashboardBody } = z
    .object({ DashboardBody: z.object({ 'Fn::Sub': z.string() }) })
    .parse(prod['Dashboard']?.Properties)
  const { widgets } = Dashboard.parse(JSON.parse(DashboardBody['Fn::Sub']))
  expect(new Set(widgets.map(({ x, y }) => `${x},${y}`)).size).toBe(widgets.length)
  return widgets.flatMap(({ properties }) => properties.metrics.map(ofDashboardMetric))
}

function ofDashboardMetric(parts: readonly unknown[]): Watched {
  const [first] = parts
  if (typeof first === 'object') {
    return ofQuery('Dashboard', z.object({ expression: z.string() }).parse(first).expression)
  }
  const [namespace = '', metric = '', ...by] = parts.filter((part) => typeof part === 'string')
  const pairs = by.flatMap((name, n) => (n % 2 === 0 ? [[name, by[n + 1]] as const] : []))
  return { where: 'Dashboard', namespace, metric, dimensions: Object.fromEntries(pairs) }
}

/** By lines that hold their metrics, or by a filter that counts lines. */
function isEmitted(metric: string, by: readonly string[]): boolean {
  const inLines = Object.values(METRIC_SETS).some(
    ({ dimensions, metrics }: MetricSet) => metric in metrics && dimensions.some((of) => isSame(of, by)),
  )
  const counted = ofType('AWS::Logs::MetricFilter').some(({ Properties }) =>
    Transformations.parse(Properties['MetricTransformations']).some(
      ({ MetricNamespace, MetricName }) => MetricNamespace === OURS && MetricName === metric,
    ),
  )
  return inLines || (counted && by.length === 0)
}

/** `{ Ref: 'Table' }`, `{ 'Fn::GetAtt': ['Table', 'Arn'] }`, `${Table}`, `${Table.Arn}`: `Table`. */
function resourceOf(value: unknown): string {
  const text = JSON.stringify(value)
  return /(?:"Ref":"|"Fn::GetAtt":\["|\$\{)(\w+)/.exec(text)?.[1] ?? text
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
