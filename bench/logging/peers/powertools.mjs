import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { client, FACTS, METRICS } from './facts.mjs'

const logger = new Logger({ serviceName: 'guanxi' })
const metrics = new Metrics({ namespace: 'guanxi-prod', serviceName: 'guanxi' })

export const handler = client

/** As its documentation has it: two lines, one for people and one for metrics. */
export function line() {
  logger.info('request', FACTS)
  metrics.addDimension('viewer', FACTS.viewer)
  for (const name of METRICS) metrics.addMetric(name, MetricUnit.Count, FACTS[name])
  metrics.publishStoredMetrics()
}
