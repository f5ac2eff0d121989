import type { End, Trace, TraceFacts } from '../usecases/trace.ts'
import { parentOf, type TraceParent } from './traceHeader.ts'

export type TraceOptions = {
  /** Of a collector: `http://localhost:4318`. */
  readonly endpoint: string
  readonly randomBytes: (length: number) => Uint8Array
  /** X-Ray's, where there is one: it says which requests are looked at, and beneath what. */
  readonly header: () => string | undefined
  /** Told, once for a process, when traces are lost. */
  readonly onLost: (error: unknown) => void
}

type Span = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string | undefined
  readonly name: string
  readonly kind: number
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes?: readonly object[]
  readonly status?: { readonly code: number }
}

/** Where nobody stands before us who would decide. */
const NOBODYS: Partial<TraceParent> = { isSampled: true }

/** As the protocol numbers them. */
const INTERNAL = 1
const SERVER = 2
const CLIENT = 3
const ERROR = 2

/** Nobody reads more of one request. */
const MOST_SPANS = 500

/** The answer waits for it: a function in AWS stands still once it has answered. */
const LONGEST_SENDING_MS = 500

/**
 * Traces in OpenTelemetry's own protocol, as JSON over HTTP, which every collector takes. Its SDK does the same in 87 KB.
 *
 * @see https://opentelemetry.io/docs/specs/otlp/#otlphttp
 */
export function otlpTraces({ endpoint, randomBytes, header, onLost }: TraceOptions): () => Trace | undefined {
  const address = `${endpoint.replace(/\/$/, '')}/v1/traces`
  const hex = (length: number) => Buffer.from(randomBytes(length)).toString('hex')
  let isTold = false

  async function sent(spans: readonly Span[]): Promise<void> {
    const resource = { attributes: [attribute('service.name', 'guanxi')] }
    const body = JSON.stringify({
      resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'guanxi' }, spans }] }],
    })
    try {
      const signal = AbortSignal.timeout(LONGEST_SENDING_MS)
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`The collector answered with status ${answer.status}.`)
    } catch (error) {
      if (!isTold) onLost(error)
      isTold = true
    }
  }

  return () => {
    const given = header()
    const parent = given === undefined ? NOBODYS : parentOf(given)
    if (!parent?.isSampled) return undefined
    const { traceId = hex(16), parentSpanId } = parent
    return traceOf({ traceId, parentSpanId, newSpanId: () => hex(8), sent })
  }
}

type Opened = {
  readonly traceId: string
  readonly parentSpanId: string | undefined
  readonly newSpanId: () => string
  readonly sent: (spans: readonly Span[]) => Promise<void>
}

function traceOf({ traceId, parentSpanId, newSpanId, sent }: Opened): Trace {
  const startedAtMs = Date.now()
  const startedAt = performance.now()
  // One clock that only goes forward, put in its place once.
  const nanos = () => BigInt(Math.round((startedAtMs + performance.now() - startedAt) * 1_000)) * 1_000n
  const begin = nanos()
  const root = newSpanId()
  const spans: Span[] = []
  let current = root

  function span(name: string, kind: number, parent: string): { readonly id: string; readonly end: End } {
    const id = newSpanId()
    const from = nanos()
    return {
      id,
      end: () => {
        if (spans.length >= MOST_SPANS) return
        spans.push({ traceId, spanId: id, parentSpanId: parent, name, kind, ...times(from, nanos()) })
      },
    }
  }

  return {
    part: (name) => {
      const { id, end } = span(name, INTERNAL, root)
      current = id
      return () => {
        end()
        if (current === id) current = root
      }
    },
    call: (name) => span(name, CLIENT, current).end,
    send: ({ name, isFailed, attributes }: TraceFacts) =>
      sent([
        {
          ...{ traceId, spanId: root, parentSpanId, name, kind: SERVER },
          ...times(begin, nanos()),
          attributes: Object.entries(attributes).flatMap(([key, value]) =>
            value === undefined ? [] : [attribute(key, value)],
          ),
          ...(isFailed && { status: { code: ERROR } }),
        },
        ...spans,
      ]),
  }
}

function times(from: bigint, to: bigint) {
  return { startTimeUnixNano: String(from), endTimeUnixNano: String(to) }
}

/** 64-bit numbers are text in the protocol's JSON. */
function attribute(key: string, value: string | number): object {
  if (typeof value === 'string') return { key, value: { stringValue: value } }
  return { key, value: Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value } }
}
