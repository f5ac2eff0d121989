import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { otlpTraces } from '../../src/report/otlpTraces.ts'
import { bankOf } from '../support/bank.ts'
import { type CollectedSpan, type Collector, startCollector } from '../support/collector.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

const HEADER = 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1'

let collector: Collector
let gateway: Gateway
let party: string

beforeAll(async () => {
  collector = await startCollector()
  gateway = await startGateway({}, undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint })
  party = await bankOf(gateway).person('张伟')
  collector.take()
})

describe('the trace of a request', () => {
  it('says where its time goes: in parts, one after the other, and calls of the table beneath them', async () => {
    await gateway.ask(`query Zhang { wei: party(id: "${party}") { id } }`)
    const [[root, ...spans] = [], ...more] = collector.take()
    expect(more).toEqual([])
    expect(root).toMatchObject({ name: 'query party', kind: 2 })
    expect(root?.parentSpanId).toBeUndefined()
    expect(root?.status).toBeUndefined()
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['token', 'caller', 'validate', 'execute', 'audit']),
    )
    const execute = spans.find(({ name }) => name === 'execute')
    const calls = spans.filter(({ name }) => name.startsWith('DynamoDB '))
    expect(calls.map(({ parentSpanId }) => parentSpanId)).toEqual(calls.map(() => execute?.spanId))
    expect(calls.length).toBeGreaterThan(0)
    for (const span of spans) assertWithin(span, root as CollectedSpan)
  })

  it('holds nothing that a caller wrote, and nobody by name', async () => {
    const query = `query Zhang ($wei: ID!) { wei: party(id: $wei) { id ... on Person { names { full } } } }`
    await gateway.ask(query, { wei: party })
    const text = JSON.stringify(collector.take())
    expect(text).not.toMatch(/zhang|wei"|张|test"/i)
    expect(text).not.toContain(party)
  })

  it('of one that was refused before it was known who asks says so much', async () => {
    const event = { rawPath: '/graphql', requestContext: { http: { method: 'POST' } } }
    await gateway.handler(event as never, { getRemainingTimeInMillis: () => 5_000 })
    const [[root, ...spans] = []] = collector.take()
    expect(root).toMatchObject({ name: 'refused' })
    expect(root?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: '401' } })
    expect(spans.map(({ name }) => name)).toEqual(['token'])
  })

  it('is there for each of several at once, with its own spans', async () => {
    await Promise.all(Array.from({ length: 8 }, () => gateway.ask(`{ party(id: "${party}") { id } }`)))
    const traces = collector.take()
    expect(traces).toHaveLength(8)
    for (const spans of traces) expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    expect(new Set(traces.map(([root]) => root?.traceId)).size).toBe(8)
  })

  it('keeps nobody from an answer when it cannot be sent', async () => {
    collector.answer(503)
    const { errors } = await gateway.ask(`{ party(id: "${party}") { id } }`)
    expect(errors).toEqual([])
    collector.answer(200)
    collector.take()
  })
})

describe('traces', () => {
  const open = (header: string | undefined, endpoint = collector.endpoint, lost: unknown[] = []) =>
    otlpTraces({ endpoint, randomBytes, header: () => header, onLost: (error) => void lost.push(error) })()

  it('stand beneath what X-Ray says, and only of what it looks at', async () => {
    expect(open(HEADER.replace('Sampled=1', 'Sampled=0'))).toBeUndefined()
    expect(open('Root=1-zhang-wei')).toBeUndefined()
    await open(HEADER)?.send({ name: 'query party', isFailed: true, attributes: {} })
    expect(collector.take()).toMatchObject([
      [
        {
          traceId: '67891233abcdef012345678912345678',
          parentSpanId: '53995c3f42cd8ad8',
          status: { code: 2 },
        },
      ],
    ])
  })

  it('are lost without harm when nobody collects them, which is told once', async () => {
    const lost: unknown[] = []
    const opened = otlpTraces({
      endpoint: 'http://127.0.0.1:1',
      randomBytes,
      header: () => undefined,
      onLost: (error) => void lost.push(error),
    })
    for (let n = 0; n < 3; n += 1) await opened()?.send({ name: 'x', isFailed: false, attributes: {} })
    expect(lost).toHaveLength(1)
  })

  it('have an end: of one request, no more is kept than anybody reads', async () => {
    const trace = open(undefined)
    for (let n = 0; n < 2_000; n += 1) trace?.call('DynamoDB query')()
    await trace?.send({ name: 'x', isFailed: false, attributes: {} })
    expect(collector.take()[0]).toHaveLength(501)
  })
})

function assertWithin(inner: CollectedSpan, outer: CollectedSpan): void {
  expect(BigInt(inner.startTimeUnixNano) >= BigInt(outer.startTimeUnixNano), inner.name).toBe(true)
  expect(BigInt(inner.endTimeUnixNano) <= BigInt(outer.endTimeUnixNano), inner.name).toBe(true)
  expect(BigInt(inner.startTimeUnixNano) <= BigInt(inner.endTimeUnixNano), inner.name).toBe(true)
}
