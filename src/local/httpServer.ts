import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LambdaHandler } from '../server/lambdaHandler.ts'
import type { Page } from './graphiqlPage.ts'
import { lambdaEvent } from './lambdaEvent.ts'
import { readBody } from './readBody.ts'
import { StartError } from './startError.ts'

/** A file to be saved. */
export type Download = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Uint8Array>
}

/** The file at an address, the query included. Undefined when there is none. */
export type Downloads = (url: string) => Promise<Download | undefined>

export type HttpOptions = {
  readonly handler: LambdaHandler
  /** What is served beside the gateway, to this machine's browser only. */
  readonly pages: ReadonlyMap<string, Page>
  readonly downloads?: Downloads
  /** 0 for any that is free. */
  readonly port: number
  readonly limits?: Partial<HttpLimits>
}

export type HttpLimits = {
  /** For the whole head of a request to arrive, from the moment the connection is open. */
  readonly headMs: number
  /** For the whole request to arrive. */
  readonly requestMs: number
  /** Without a byte in either direction. */
  readonly silenceMs: number
  /** How often the first two are looked at. */
  readonly checkMs: number
  /** Connections beyond these are cut: each may hold a body of 1 MB that nobody has looked at yet. */
  readonly connections: number
}

export type HttpServer = {
  readonly address: string
  /** Takes no new requests, and waits for those that are there, `withinMs` at most. */
  readonly close: (withinMs: number) => Promise<void>
}

const LIMITS: HttpLimits = {
  headMs: 10_000,
  requestMs: 20_000,
  silenceMs: 30_000,
  checkMs: 1_000,
  connections: 1_000,
}

/** One byte more than this is handed on, so that the edge itself says that it is too much. */
const MOST_BODY_BYTES = 1_000_000
const MOST_HEAD_BYTES = 16_384

/** For a caller that still sends: cut off at once, it would lose the answer. */
const LINGER_MS = 500

/** HTTP on this machine's own interface, in front of the Lambda handler. */
export async function startHttpServer({
  handler,
  pages,
  downloads,
  port,
  limits,
}: HttpOptions): Promise<HttpServer> {
  const { headMs, requestMs, silenceMs, checkMs, connections } = { ...LIMITS, ...limits }
  const open = new Set<ServerResponse>()
  let lastIsDone: (() => void) | undefined

  const server = createServer(
    {
      headersTimeout: headMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkMs,
      keepAliveTimeout: 5_000,
      maxHeaderSize: MOST_HEAD_BYTES,
    },
    (request, response) => {
      open.add(response)
      response.once('close', () => {
        open.delete(response)
        if (open.size === 0) lastIsDone?.()
      })
      answer(request, response).catch(() => response.destroy())
    },
  )
  server.timeout = silenceMs
  server.maxConnections = connections

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOfThisMachine(request.headers.host)) return send(response, MISDIRECTED)
    const page = request.method === 'GET' ? pages.get(request.url ?? '') : undefined
    if (page) return send(response, { statusCode: 200, headers: page.headers, body: await page.body() })

    const download = request.method === 'GET' ? await downloads?.(request.url ?? '') : undefined
    if (download) {
      response.writeHead(200, download.headers)
      return pipeline(Readable.from(download.body), response)
    }

    const body = await readBody(request, MOST_BODY_BYTES)
    // Whoever has hung up while it waited for its turn is not worked for.
    if (response.destroyed) return
    const result = await handler(lambdaEvent(request, body), {
      getRemainingTimeInMillis: () => Number.POSITIVE_INFINITY,
    })
    if (!request.complete) hangUpSoon(request)
    send(response, {
      statusCode: result.statusCode ?? 200,
      headers: result.headers ?? {},
      body: result.body ?? '',
    })
  }

  await listening(server, port)
  const { port: opened } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${opened}`,
    close: async (withinMs) => {
      const closed = once(server, 'close')
      server.close()
      if (open.size > 0) await within(withinMs, new Promise<void>((resolve) => (lastIsDone = resolve)))
      // What is left has no request, or one that has had its time.
      server.closeAllConnections()
      await closed
    },
  }
}

async function within(ms: number, done: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([done, over])
  clearTimeout(timer)
}

type Answer = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, boolean | number | string>>
  readonly body: string
}

/**
 * A page of another site can point its own name at 127.0.0.1, and would then read what is served here,
 * the development token included. Its requests still carry that name.
 */
function isOfThisMachine(host = ''): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)
}

const MISDIRECTED: Answer = {
  statusCode: 421,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Ask for 127.0.0.1 or localhost.\n',
}

function send(response: ServerResponse, { statusCode, headers, body }: Answer): void {
  response.statusCode = statusCode
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  response.end(body)
}

/** What still comes is thrown away for a moment, and then the line is cut. */
function hangUpSoon(request: IncomingMessage): void {
  const cut = setTimeout(() => request.socket.destroy(), LINGER_MS)
  request.once('close', () => clearTimeout(cut))
  request.resume()
}

async function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is taken: stop what listens there, or set PORT.`)
    throw new StartError(`Cannot listen on port ${port} (${code}).`)
  }
}
