import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** As the runtime tells it, with the stack in lines. */
export type ToldError = {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace: readonly string[]
}

/** What the runtime has posted. */
export type Posted =
  | { readonly kind: 'answered'; readonly payload: unknown }
  | { readonly kind: 'failed'; readonly error: ToldError }

export type RuntimeApi = {
  /** What AWS_LAMBDA_RUNTIME_API says: host and port. */
  readonly address: string
  /** Hands the event to the runtime as soon as it asks for one. */
  readonly invoke: (event: unknown, deadline: number) => Promise<Posted>
  /** Resolves when the runtime asks for an event: it is started, or done with the one before. */
  readonly idle: () => Promise<void>
  /** Resolves when the runtime says that the function cannot be started. */
  readonly initFailed: Promise<ToldError>
  readonly close: () => Promise<void>
}

type Invocation = {
  readonly id: string
  readonly event: unknown
  readonly deadline: number
  readonly posted: PromiseWithResolvers<Posted>
}

const VERSION = '/2018-06-01/runtime'
const LARGEST_PAYLOAD_BYTES = 6 * 1024 * 1024

/**
 * The side of Lambda that a runtime speaks with, for one process.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = []
  const running = new Map<string, Invocation>()
  const initFailed = Promise.withResolvers<ToldError>()
  let asking: ServerResponse | undefined
  let idle = Promise.withResolvers<void>()

  function handOver(): void {
    const next = asking && waiting.shift()
    if (!asking || !next) return
    running.set(next.id, next)
    asking
      .writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': next.id,
        'lambda-runtime-deadline-ms': String(next.deadline),
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-central-1:123456789012:function:tested',
        'lambda-runtime-trace-id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0',
      })
      .end(JSON.stringify(next.event))
    asking = undefined
    idle = Promise.withResolvers<void>()
  }

  async function post(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const [, id = '', what] = /^\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? []
    const { posted } = running.get(id) ?? {}
    if (path === '/init/error') initFailed.resolve(JSON.parse(body))
    else if (posted === undefined) return void response.writeHead(400).end('{"errorType":"InvalidRequestID"}')
    else if (body.length > LARGEST_PAYLOAD_BYTES) {
      posted.resolve({ kind: 'failed', error: tooLarge(body.length) })
      return void response.writeHead(413).end('{"errorType":"RequestEntityTooLarge"}')
    } else if (what === 'response') posted.resolve({ kind: 'answered', payload: JSON.parse(body) })
    else posted.resolve({ kind: 'failed', error: JSON.parse(body) })
    running.delete(id)
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}')
  }

  const server = createServer((request, response) => {
    const path = request.url?.startsWith(VERSION) ? request.url.slice(VERSION.length) : ''
    if (request.method === 'POST') return void post(path, request, response)
    if (path !== '/invocation/next') return void response.writeHead(404).end()
    asking = response
    idle.resolve()
    handOver()
  })
  // A runtime waits for its next event for as long as nobody asks for the function.
  server.requestTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (event, deadline) => {
      const posted = Promise.withResolvers<Posted>()
      waiting.push({ id: randomUUID(), event, deadline, posted })
      handOver()
      return posted.promise
    },
    idle: () => idle.promise,
    initFailed: initFailed.promise,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function tooLarge(bytes: number): ToldError {
  const errorMessage = `${bytes} bytes exceed the maximum of ${LARGEST_PAYLOAD_BYTES}.`
  return { errorType: 'Function.ResponseSizeTooLarge', errorMessage, trace: [] }
}
