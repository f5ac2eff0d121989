import { RUN_KINDS, type RunKind } from '../usecases/reported.ts'

/** As CloudWatch names them. Counts go without: each line is paid for by its length. */
type Unit = 'Milliseconds' | 'None'

/** Members of a line that are metrics as well, and the members by which they are told apart. */
export type MetricSet = {
  readonly dimensions: readonly (readonly string[])[]
  readonly metrics: Readonly<Record<string, Unit>>
}

const OF_REQUESTS = {
  durationMs: 'Milliseconds',
  failed: 'None',
  cold: 'None',
  cost: 'None',
  readUnits: 'None',
  writeUnits: 'None',
} as const

const OF_RUNS = {
  durationMs: 'Milliseconds',
  failed: 'None',
  records: 'None',
  failures: 'None',
  readUnits: 'None',
  writeUnits: 'None',
} as const

/**
 * Every metric that our lines hold. Each value of a dimension is paid for as metrics of its own: there are four kinds of
 * viewers, four kinds of runs, and as many partner apps as were approved. Institutions and operations are found in the lines.
 */
export const METRIC_SETS = {
  request: { dimensions: [['viewer']], metrics: OF_REQUESTS },
  partnerRequest: { dimensions: [['viewer'], ['app']], metrics: OF_REQUESTS },
  run: { dimensions: [['kind']], metrics: OF_RUNS },
  streamRun: { dimensions: [['kind']], metrics: { ...OF_RUNS, ageMs: 'Milliseconds' } },
} as const satisfies Readonly<Record<string, MetricSet>>

/** What `viewer` says of a request of which it was not known whose it is. */
export const NOBODY = 'nobody'

export function metricSetOf(kind: RunKind): MetricSet {
  return kind === 'stream' ? METRIC_SETS.streamRun : METRIC_SETS.run
}

/** Which values a dimension can have, where the code knows them. */
export const DIMENSION_VALUES: Readonly<Record<string, readonly string[]>> = {
  viewer: ['operator', 'employee', 'partner', NOBODY],
  kind: RUN_KINDS,
}

/**
 * The embedded metric format's directive for a set, as JSON, to stand in each line.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function directiveOf(namespace: string, { dimensions, metrics }: MetricSet): string {
  const Metrics = Object.entries(metrics).map(([Name, Unit]) => (Unit === 'None' ? { Name } : { Name, Unit }))
  return JSON.stringify([{ Namespace: namespace, Dimensions: dimensions, Metrics }])
}
