import { DIMENSION_VALUES, type METRIC_SETS } from '../../src/report/metrics.ts'

/** As CloudWatch writes them: a namespace, a metric, its dimensions by turns, options last. */
type Metric = readonly (string | Readonly<Record<string, string | number | boolean>>)[]

type Widget = { readonly title: string; readonly metrics: readonly Metric[]; readonly stat?: string }

const COLUMNS = 24
const WIDTH = 8
const HEIGHT = 6

/** Names of what the template makes, which CloudFormation puts in. */
const put = (name: string) => `\${${name}}`
const FUNCTIONS = ['Graphql', 'Stream', 'Schedule', 'Export', 'Audit'].map((name) =>
  put(`${name}LambdaFunction`),
)

/** What the code itself measures of requests, and of runs. */
type RequestMetric = keyof (typeof METRIC_SETS.request)['metrics']
type RunMetric = keyof (typeof METRIC_SETS.streamRun)['metrics']

/**
 * One page on which somebody who was woken at night sees what is the matter: first what callers notice, then what it costs, then
 * what nobody waits for.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function dashboardResource(namespace: string, stage: string) {
  const widgets = widgetsOf(namespace).map(({ title, metrics, stat = 'Sum' }, n) => ({
    type: 'metric',
    x: (n * WIDTH) % COLUMNS,
    y: Math.floor((n * WIDTH) / COLUMNS) * HEIGHT,
    width: WIDTH,
    height: HEIGHT,
    properties: { title, metrics, stat, region: put('AWS::Region'), period: 300, view: 'timeSeries' },
  }))
  return {
    Type: 'AWS::CloudWatch::Dashboard',
    Properties: {
      DashboardName: `guanxi-${stage}`,
      DashboardBody: { 'Fn::Sub': JSON.stringify({ widgets }) },
    },
  }
}

function widgetsOf(namespace: string): readonly Widget[] {
  const byViewer = (metric: RequestMetric): readonly Metric[] =>
    (DIMENSION_VALUES['viewer'] ?? []).map((viewer) => [namespace, metric, 'viewer', viewer])
  const byKind = (metric: RunMetric): readonly Metric[] =>
    (DIMENSION_VALUES['kind'] ?? []).map((kind) => [namespace, metric, 'kind', kind])
  const ofEachFunction = (metric: string): readonly Metric[] =>
    FUNCTIONS.map((name) => ['AWS/Lambda', metric, 'FunctionName', name])

  return [
    {
      title: 'Answers',
      metrics: ['Count', '4xx', '5xx'].map((metric) => ['AWS/ApiGateway', metric, 'ApiId', put('HttpApi')]),
    },
    {
      title: 'Latency, ms',
      metrics: ['p50', 'p90', 'p99'].map((stat) => [
        'AWS/ApiGateway',
        'Latency',
        'ApiId',
        put('HttpApi'),
        { stat },
      ]),
    },
    { title: 'Failed requests, by who asks', metrics: byViewer('failed') },
    { title: 'Requests, by who asks', metrics: byViewer('durationMs'), stat: 'SampleCount' },
    { title: 'Time in the handler, ms, p99', metrics: byViewer('durationMs'), stat: 'p99' },
    { title: 'Cold starts', metrics: byViewer('cold') },
    {
      title: 'Cost of partner apps, read units',
      metrics: [
        [
          {
            id: 'apps',
            expression: `SELECT SUM(cost) FROM SCHEMA("${namespace}", app) GROUP BY app ORDER BY SUM() DESC LIMIT 10`,
          },
        ],
      ],
    },
    { title: 'Cost, read units, by who asks', metrics: byViewer('cost') },
    { title: 'Units used of the table', metrics: [...byViewer('readUnits'), ...byViewer('writeUnits')] },
    {
      title: 'Refused',
      metrics: ['Unauthenticated', 'Refused', 'Throttled'].map((metric) => [namespace, metric]),
    },
    {
      title: 'Bugs, and faults of the audit log',
      metrics: ['Bugs', 'DeadLetters', 'ExportBugs', 'AuditFaults'].map((metric) => [namespace, metric]),
    },
    {
      title: 'The table turns away',
      metrics: ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metric) => [
        'AWS/DynamoDB',
        metric,
        'TableName',
        put('Table'),
      ]),
    },
    {
      title: 'Age of the stream, ms',
      metrics: [
        ['AWS/Lambda', 'IteratorAge', 'FunctionName', put('StreamLambdaFunction')],
        [namespace, 'ageMs', 'kind', 'stream'],
      ],
      stat: 'Maximum',
    },
    { title: 'Worked through', metrics: byKind('records') },
    { title: 'Failures', metrics: [...byKind('failures'), ...byKind('failed')] },
    { title: 'Time of runs, ms, p99', metrics: byKind('durationMs'), stat: 'p99' },
    {
      title: 'Given up by the stream',
      metrics: [
        ['AWS/SQS', 'ApproximateNumberOfMessagesVisible', 'QueueName', put('StreamFailures.QueueName')],
      ],
      stat: 'Maximum',
    },
    {
      title: 'Functions that failed, or were not let in',
      metrics: [...ofEachFunction('Errors'), ...ofEachFunction('Throttles')],
    },
  ]
}
