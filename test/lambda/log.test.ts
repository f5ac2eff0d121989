import { beforeAll, describe, expect, it } from 'vitest'
import { postOf } from '../support/bareGateway.ts'
import type { Lambda } from '../support/lambda/startLambda.ts'
import { type Stage, startStage } from '../support/lambda/startStage.ts'
import { streamEvent } from '../support/lambda/streamEvent.ts'

/** As in `serverless.yml`. */
const ENVIRONMENT = { LOG_LEVEL: 'INFO' }

const QUERY = postOf({ query: 'query Zhang { wei: institution { tenant } }' })

const RUNS = [
  ['stream', 'stream', streamEvent([{ pk: { S: 'demo#prt_nothing' }, sk: { S: 'REC' } }]), { records: 1 }],
  ['schedule', 'schedule', { task: 'clock' }, { records: 0 }],
  ['audit', 'audit', { task: 'verify', days: 1 }, { task: 'verify', failures: 0 }],
  ['export', 'export', { task: 'resume' }, { task: 'resume' }],
] as const

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

/** What a function has written, line by line: all of it is JSON. */
function lines(lambda: Lambda): readonly Readonly<Record<string, unknown>>[] {
  return lambda
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('what a function writes, of its zip, under the runtime', () => {
  it('is one line for each request, with the trace to which the invocation belongs', async () => {
    const graphql = stage.lambda('graphql', ENVIRONMENT)
    for (let n = 0; n < 2; n += 1) await stage.send(graphql, QUERY)
    const written = lines(graphql)
    expect(written.map(({ cold }) => cold)).toEqual([1, 0])
    for (const line of written) {
      expect(line).toMatchObject({
        kind: 'request',
        traceId: '1-5bef4de7-ad49b0e87f6ef6c87fc2e700',
        operation: 'query institution',
        viewer: 'operator',
        outcome: 'OK',
        _aws: { CloudWatchMetrics: [{ Namespace: stage.env['TABLE_NAME'], Dimensions: [['viewer']] }] },
      })
    }
    expect(graphql.log()).not.toMatch(/zhang|wei/i)
  })

  it.each(RUNS)('is one line for each run of %s', async (name, kind, event, more) => {
    const lambda = stage.lambda(name, ENVIRONMENT)
    expect(await lambda.invoke(event, 60_000)).toMatchObject({ kind: 'answered' })
    expect(lines(lambda)).toMatchObject([{ kind, outcome: 'OK', failed: 0, cold: 1, ...more }])
  })

  it('is nothing where only bugs are to be told, and there was none', async () => {
    const graphql = stage.lambda('graphql', { LOG_LEVEL: 'ERROR' })
    await stage.send(graphql, QUERY)
    expect(lines(graphql)).toEqual([])
  })
})
