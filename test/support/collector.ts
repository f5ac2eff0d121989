import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import { z } from 'zod'

const Attribute = z.strictObject({
  key: z.string(),
  value: z.union([
    z.strictObject({ stringValue: z.string() }),
    z.strictObject({ intValue: z.string().regex(/^-?\d+$/) }),
    z.strictObject({ doubleValue: z.number() }),
  ]),
})

/**
 * As the protocol has it in JSON: ids in hexadecimal, 64-bit numbers as text, enumerations as numbers.
 *
 * @see https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto
 */
const Span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  name: z.string().min(1),
  kind: z.int().min(1).max(5),
  startTimeUnixNano: z.string().regex(/^\d{19}$/),
  endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: z.array(Attribute).optional(),
  status: z.strictObject({ code: z.literal(2) }).optional(),
})

const Export = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes: z.array(Attribute) }),
      scopeSpans: z.array(
        z.strictObject({ scope: z.strictObject({ name: z.string() }), spans: z.array(Span) }),
      ),
    }),
  ),
})

export type CollectedSpan = z.output<typeof Span>

export type Collector = {
  readonly endpoint: string
  /** What has come since it was asked the last time, each request's spans in one list. */
  readonly take: () => readonly (readonly CollectedSpan[])[]
  /** What it answers from now on. */
  readonly answer: (status: number) => void
}

/** A collector of OpenTelemetry's, as far as it looks at what comes. */
export async function startCollector(): Promise<Collector> {
  const collected: (readonly CollectedSpan[])[] = []
  let status = 200
  const server = createServer(async (request, response) => {
    const { resourceSpans } = Export.parse(JSON.parse(await text(request)))
    if (request.url === '/v1/traces' && request.headers['content-type'] === 'application/json') {
      collected.push(resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)))
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => collected.splice(0),
    answer: (next) => {
      status = next
    },
  }
}
