import { once } from 'node:events'
import { connect } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../src/local/graphiqlPage.ts'
import { type HttpServer, startHttpServer } from '../../src/local/httpServer.ts'
import { type BareGateway, bareGateway } from '../support/bareGateway.ts'
import { rawConnection, sayAndListen } from '../support/rawHttp.ts'

let gateway: BareGateway
let server: HttpServer
let authorization = ''

const PAGES: ReadonlyMap<string, Page> = new Map([
  ['/', { headers: { 'content-type': 'text/html' }, body: async () => 'a page' }],
  ['/long', { headers: {}, body: () => 'x'.repeat(50_000_000) }],
])

/** Short enough to wait for. */
const LIMITS = { headMs: 300, requestMs: 3_000, silenceMs: 1_000, checkMs: 50 }

beforeAll(async () => {
  gateway = await bareGateway()
  authorization = `Bearer ${await gateway.issuer.token()}`
  server = await startHttpServer({ handler: gateway.handler, pages: PAGES, port: 0, limits: LIMITS })
})

afterAll(() => server.close(0))

const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
  fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)

describe('the local server', () => {
  it('answers through the Lambda handler', async () => {
    const response = await post('{"query":"{ echo(text: \\"关系\\") }"}')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { echo: '关系' } })
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('passes a query string on as it is', async () => {
    const response = await fetch(
      `${server.address}/graphql?query=${encodeURIComponent('{ echo(text: "a?b&c=é") }')}`,
      {
        headers: { authorization },
      },
    )
    expect(await response.json()).toMatchObject({ data: { echo: 'a?b&c=é' } })
  })

  it('serves pages to a browser on this machine', async () => {
    expect(await (await fetch(server.address)).text()).toBe('a page')
  })

  it.each(['evil.test', 'evil.test:4000', '127.0.0.1.evil.test', 'localhost@evil.test', ''])(
    'serves nothing under another name, as a page could point its own here: %o',
    async (host) => {
      const answer = await sayAndListen(
        server.address,
        `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).toMatch(/^HTTP\/1\.1 421 /)
      expect(answer).not.toContain('a page')
    },
  )

  it.each([
    '//',
    '//evil.test/graphql',
    '/%',
    '/../../etc/passwd',
    '/graphql/',
    'http://evil.test/graphql',
    '*',
    '/\\',
    '/?',
    '/graphiql/../..',
  ])('does not fail on the path %s', async (path) => {
    const method = path === '*' ? 'OPTIONS' : 'POST'
    const answer = await sayAndListen(
      server.address,
      `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
  })

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['a head without end', `GET /graphql HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a negative length', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n'],
  ])('refuses %s', async (_, text) => {
    expect(await sayAndListen(server.address, text)).toMatch(/^HTTP\/1\.1 4\d\d /)
  })
})

describe('a body that is too large', () => {
  it('is refused while it still comes, and is never held', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: async (controller) => {
        // Gives the connection its turn: fetch could otherwise fill the memory before anything is sent.
        await setImmediate()
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
        // Now and then fetch pulls on when its answer is there, until the memory is full.
        if (sent >= 64 * 1_048_576) controller.close()
      },
    })
    const response = await post(endless)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    expect(sent).toBeLessThan(64 * 1_048_576)
  })

  it('is refused by the same words when its length is said before', async () => {
    const response = await post(Buffer.alloc(1_500_000, 32))
    expect(response.status).toBe(413)
  })

  it('ends the connection', async () => {
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\nContent-Length: 90000000\r\n\r\n`
    const since = performance.now()
    const answer = await sayAndListen(server.address, head + ' '.repeat(1_000_001))
    expect(performance.now() - since).toBeLessThan(LIMITS.requestMs)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('a client that keeps us waiting', () => {
  const started = () => performance.now()

  it('in silence is cut off', async () => {
    const since = started()
    await sayAndListen(server.address, '')
    expect(performance.now() - since).toBeLessThan(1_500)
  })

  it('in the middle of the head is cut off', async () => {
    const since = started()
    const { socket, all } = await rawConnection(server.address)
    socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\n')
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 50)
    expect(await all).toMatch(/^HTTP\/1\.1 408 /)
    clearInterval(drip)
    expect(performance.now() - since).toBeLessThan(1_500)
  })

  it('in the middle of the body is cut off', async () => {
    const since = started()
    const { socket, all } = await rawConnection(server.address)
    socket.write(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n{`)
    const drip = setInterval(() => socket.write(' '), 50)
    await all
    clearInterval(drip)
    expect(performance.now() - since).toBeLessThan(4_500)
  })

  it('by not reading its answer is cut off', async () => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.pause()
    socket.write('GET /long HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const since = started()
    await once(socket.resume().pause(), 'connect')
    await new Promise((resolve) => setTimeout(resolve, LIMITS.silenceMs * 3))
    // What the system had taken already still comes; the rest does not.
    let received = 0
    socket.on('data', (chunk) => {
      received += chunk.length
    })
    await once(socket.resume(), 'close')
    expect(received).toBeLessThan(50_000_000)
    expect(performance.now() - since).toBeLessThan(LIMITS.silenceMs * 5)
  })

  it('does not keep others waiting', async () => {
    const slow = await Promise.all(Array.from({ length: 100 }, () => rawConnection(server.address)))
    for (const { socket } of slow) socket.write('POST /graphql HTTP/1.1\r\n')
    expect((await post('{"query":"{ viewer }"}')).status).toBe(200)
    for (const { socket } of slow) socket.destroy()
  })

  it('and hangs up leaves nothing behind', async () => {
    const { socket } = await rawConnection(server.address)
    socket.write(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{`)
    socket.resetAndDestroy()
    expect((await post('{"query":"{ viewer }"}')).status).toBe(200)
    expect(gateway.bugs).toEqual([])
  })
})

describe('a client', () => {
  it('has its connection cut when there are too many, and another when one of them is over', async () => {
    const limits = { ...LIMITS, silenceMs: 10_000, connections: 3 }
    const small = await startHttpServer({ handler: gateway.handler, pages: PAGES, port: 0, limits })
    const three = await Promise.all([1, 2, 3].map(() => rawConnection(small.address)))
    expect(await (await rawConnection(small.address)).all).toBe('')
    three[0]?.socket.destroy()
    await three[0]?.all
    await expect
      .poll(() =>
        fetch(`${small.address}/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200)
    for (const { socket } of three) socket.destroy()
    await small.close(0)
  })
})

describe('closing', () => {
  it('finishes the requests that are there and takes no new ones', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const closing = await startHttpServer({
      handler: async (event, context) => {
        await released
        return gateway.handler(event, context)
      },
      pages: new Map(),
      port: 0,
    })
    const idle = await rawConnection(closing.address)
    const pending = fetch(`${closing.address}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"query":"{ viewer }"}',
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closed = closing.close(5_000)
    await expect(fetch(`${closing.address}/health`)).rejects.toThrow()
    release()
    expect((await pending).status).toBe(200)
    const since = performance.now()
    await closed
    await idle.all
    expect(performance.now() - since).toBeLessThan(1_000)
  })

  it('does not wait longer than it may', async () => {
    const stuck = await startHttpServer({ handler: () => new Promise(() => {}), pages: new Map(), port: 0 })
    const pending = fetch(`${stuck.address}/graphql`).catch((error) => error)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const since = performance.now()
    await stuck.close(200)
    expect(performance.now() - since).toBeLessThan(1_000)
    expect(await pending).toBeInstanceOf(Error)
  })
})

describe('a port', () => {
  it('that is taken is said to be', async () => {
    const port = Number(new URL(server.address).port)
    await expect(startHttpServer({ handler: gateway.handler, pages: PAGES, port })).rejects.toThrow(
      `Port ${port} is taken`,
    )
  })
})
