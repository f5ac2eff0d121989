import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type BareGateway,
  bareEvent,
  bareGateway,
  LAMBDA_CONTEXT,
  postOf,
  SECRET,
} from '../support/bareGateway.ts'

// Long because the rules of the one door stand side by side: what is missing from the list shows.
let gateway: BareGateway

beforeAll(async () => {
  gateway = await bareGateway({ CORS_ORIGINS: 'https://app.bank.test, https://*.bank.test, *, null' })
})

/** What a refusal by the edge looks like. */
const refusal = (code: string, message = '') => ({
  errors: [{ message: expect.stringContaining(message), extensions: { code } }],
})

describe('the paths', () => {
  it('are /graphql, for whoever has a token', async () => {
    const { status, json } = await gateway.send(postOf({ query: '{ viewer }' }))
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { data: { viewer: 'operator ops-1 of demo' } },
    })
  })

  it('are /health, for anybody, saying nothing more', async () => {
    const { status, text } = await gateway.send({ path: '/health', headers: { authorization: '' } })
    expect({ status, text }).toEqual({ status: 200, text: '{"status":"ok"}' })
  })

  it.each([
    '/',
    '//',
    '//graphql',
    '/graphql/',
    '/GraphQL',
    '/graphql/../health',
    '/%67raphql',
    '*',
    '',
    'http://a/graphql',
  ])('are no others: %o is not found', async (path) => {
    const { status, json } = await gateway.send({ ...postOf({ query: '{ viewer }' }), path })
    expect({ status, json }).toEqual({ status: 404, json: refusal('BAD_REQUEST') })
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'HEAD', 'get', 'CONNECT'])('do not take %s', async (method) => {
    const { status, headers } = await gateway.send({ method })
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, POST' })
  })
})

describe('a request without a good token', () => {
  it.each([{}, { authorization: '' }, { authorization: 'Bearer x.y.z' }, { authorization: 'Basic YTpi' }])(
    'is refused, whatever it asks: %o',
    async (headers) => {
      const event = bareEvent({ ...postOf({ query: '{ viewer }' }), headers })
      const { statusCode, headers: answered, body = '' } = await gateway.handler(event, LAMBDA_CONTEXT)
      expect(statusCode).toBe(401)
      expect(answered).toMatchObject({ 'www-authenticate': 'Bearer realm="guanxi"' })
      expect(JSON.parse(body)).toEqual(refusal('UNAUTHENTICATED'))
    },
  )

  it('is not parsed', async () => {
    const { status } = await gateway.send({ method: 'POST', headers: { authorization: '' }, body: '{' })
    expect(status).toBe(401)
  })
})

describe('media types', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['APPLICATION/JSON', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    [
      'application/graphql-response+json; charset=utf-8, application/json; q=0.9',
      'application/graphql-response+json',
    ],
    ['application/json; q=0.5, application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['text/html, application/json;q=0.1', 'application/json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
  ])('are chosen by Accept: %s gives %s', async (accept, expected) => {
    const post = postOf({ query: '{ viewer }' })
    const { authorization = '' } = { authorization: `Bearer ${await gateway.issuer.token()}` }
    const headers = { 'content-type': 'application/json', authorization, ...(accept && { accept }) }
    const answer = await gateway.handler(bareEvent({ ...post, headers }), LAMBDA_CONTEXT)
    expect(answer.headers?.['content-type']).toBe(`${expected}; charset=utf-8`)
  })

  it.each([
    'text/html',
    'application/xml',
    'application/json;q=0',
    ',',
    'json',
    'multipart/mixed',
    'application/json;q=x',
  ])('that nobody here writes are refused before anything runs: %s', async (accept) => {
    const { status, json } = await gateway.send(postOf({ query: '{ bug }' }, { accept }))
    expect({ status, json }).toEqual({ status: 406, json: refusal('BAD_REQUEST') })
    expect(gateway.bugs).toEqual([])
  })

  it.each([
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/graphql-response+json',
    'application/json5',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json; charset=gbk',
    '关系',
  ])('of a body other than JSON in UTF-8 are refused: %o', async (type) => {
    const { status, json } = await gateway.send(postOf({ query: '{ viewer }' }, { 'content-type': type }))
    expect({ status, json }).toEqual({ status: 415, json: refusal('BAD_REQUEST') })
  })

  it.each(['application/json', 'application/json;charset=UTF-8', 'Application/JSON ; charset="utf-8"'])(
    'of a body may be written as %s',
    async (type) => {
      const { status } = await gateway.send(postOf({ query: '{ viewer }' }, { 'content-type': type }))
      expect(status).toBe(200)
    },
  )
})

describe('a body', () => {
  it.each(['gzip', 'br', 'deflate', 'gzip, identity', 'x'])(
    'is not inflated: %s is refused',
    async (encoding) => {
      const { status } = await gateway.send({
        ...postOf({}, { 'content-encoding': encoding }),
        body: gzipSync(JSON.stringify({ query: '{ viewer }' })),
      })
      expect(status).toBe(415)
    },
  )

  it('may have 1,000,000 bytes and not one more, in whatever letters', async () => {
    const padding = (bytes: number) => {
      const empty = Buffer.byteLength(JSON.stringify({ query: '{ viewer }', x: '' }))
      return {
        query: '{ viewer }',
        x: 'é'.repeat(Math.floor((bytes - empty) / 2)) + 'x'.repeat((bytes - empty) % 2),
      }
    }
    expect((await gateway.send(postOf(padding(1_000_000)))).status).toBe(200)
    expect((await gateway.send(postOf(padding(1_000_001)))).status).toBe(413)
    expect((await gateway.send({ ...postOf({}), body: Buffer.alloc(1_000_001) })).status).toBe(413)
  })

  it.each([
    '',
    '{',
    '{"query": "{ viewer }"',
    'null',
    '1',
    '"{ viewer }"',
    '[]',
    '{}',
    '[{"query":"{ viewer }"},{"query":"{ viewer }"}]',
    '{"query":null}',
    '{"query":""}',
    '{"query":["{ viewer }"]}',
    '{"query":{"kind":"Document","definitions":[]}}',
    '{"query":"{ viewer }","variables":[]}',
    '{"query":"{ viewer }","variables":"{}"}',
    '{"query":"{ viewer }","operationName":{}}',
    '{"query":"{ viewer }","extensions":1}',
    '{"__proto__":{"query":"{ viewer }"}}',
    `${'['.repeat(100_000)}`,
    `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    "{'query':'{ viewer }'}",
    'query={viewer}',
  ])('that is not a GraphQL request is refused: %.60s', async (body) => {
    const { status, json } = await gateway.send({ ...postOf({}), body })
    expect({ status, json }).toEqual({ status: 400, json: refusal('BAD_REQUEST') })
  })

  it('is refused when it is not UTF-8', async () => {
    const body = Buffer.from('{"query":"{ echo(text: \\"\u00e9\\") }"}', 'latin1')
    expect((await gateway.send({ ...postOf({}), body })).status).toBe(400)
  })

  it('is never quoted in the refusal', async () => {
    const { text } = await gateway.send({ ...postOf({}), body: '{"query": PASSWORD' })
    expect(text).not.toContain('PASSWORD')
  })

  it('cannot reach the prototype of anything', async () => {
    const body =
      '{"query":"query($t: String!) { echo(text: $t) }","variables":{"t":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"polluted":1}}'
    const { status, json } = await gateway.send({ ...postOf({}), body })
    expect({ status, data: json.data }).toEqual({ status: 200, data: { echo: 'x' } })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'cannot name an operation %s',
    async (name) => {
      const { json } = await gateway.send(
        postOf({ query: 'query a { viewer } query b { viewer }', operationName: name }),
      )
      expect(json.errors[0].extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' })
    },
  )
})

describe('GET', () => {
  const get = (query: string, headers = {}) =>
    gateway.send({ query: `query=${encodeURIComponent(query)}`, headers })

  it('asks', async () => {
    expect((await get('{ viewer }')).json.data).toEqual({ viewer: 'operator ops-1 of demo' })
  })

  it('does nothing', async () => {
    const { status, headers, json } = await get('mutation { touch { item { id } } }')
    expect({ status, allow: headers['allow'], json }).toEqual({
      status: 405,
      allow: 'POST',
      json: refusal('BAD_REQUEST'),
    })
  })

  it.each([
    '',
    'query=',
    'query=%',
    'query=%7B%20viewer',
    'query={viewer}&query={viewer}',
    'query={viewer}&variables=x',
    '%00=%ff',
    '__proto__=x',
  ])("with %o is the caller's fault", async (query) => {
    const { status, json } = await gateway.send({
      query,
      headers: { accept: 'application/graphql-response+json' },
    })
    expect(status).toBe(400)
    expect(json.errors[0].extensions.code).toMatch(/BAD_REQUEST|GRAPHQL_PARSE_FAILED/)
  })
})

describe('CORS', () => {
  const preflight = (origin: string) =>
    gateway.send({
      method: 'OPTIONS',
      headers: { authorization: '', origin, 'access-control-request-method': 'POST' },
    })

  it('lets an origin of the list in, by name and without cookies', async () => {
    const { status, headers } = await preflight('https://app.bank.test')
    expect({ status, headers }).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': 'https://app.bank.test',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type, x-request-id',
        vary: 'accept, origin',
      },
    })
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })

  it.each([
    'https://evil.test',
    'https://app.bank.test.evil.test',
    'https://x.bank.test',
    'null',
    '*',
    'http://app.bank.test',
    '',
  ])('lets nobody else in: %o', async (origin) => {
    const asked = await preflight(origin)
    expect(asked.headers).not.toHaveProperty('access-control-allow-origin')
    expect(asked.headers).not.toHaveProperty('access-control-allow-methods')
    const answered = await gateway.send(postOf({ query: '{ viewer }' }, { origin }))
    expect(answered.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('lets an allowed page read refusals too', async () => {
    const { status, headers } = await gateway.send({
      headers: { authorization: '', origin: 'https://app.bank.test' },
    })
    expect({ status, origin: headers['access-control-allow-origin'] }).toEqual({
      status: 401,
      origin: 'https://app.bank.test',
    })
  })

  it('tells whoever has no origin which methods there are', async () => {
    const { status, headers } = await gateway.send({ method: 'OPTIONS', headers: { authorization: '' } })
    expect({ status, allow: headers['allow'] }).toEqual({ status: 204, allow: 'GET, POST, OPTIONS' })
  })
})

describe('every answer', () => {
  it.each([
    [200, postOf({ query: '{ viewer }' })],
    [200, { path: '/health' }],
    [404, { path: '/nowhere' }],
    [401, { headers: { authorization: 'Bearer x' } }],
    [415, { method: 'POST' }],
  ])('is data for one program only, with its id: %i', async (status, request) => {
    const answer = await gateway.send(request)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })

  it.each(['req-1', 'A.b_c-9', 'x'.repeat(64)])("carries the caller's own id: %s", async (id) => {
    expect((await gateway.send({ headers: { 'x-request-id': id } })).headers['x-request-id']).toBe(id)
  })

  it.each(['', 'a b', 'a\r\nset-cookie: x', '<script>', 'x'.repeat(65), '关系'])(
    'does not carry a harmful one: %o',
    async (id) => {
      const { headers } = await gateway.send({ headers: { 'x-request-id': id } })
      expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
    },
  )

  it('says nothing of what we run on', async () => {
    const gateway = await bareGateway({ INTROSPECTION: 'false' })
    for (const query of ['{', '{ nope }', '{ bug }', '{ viewer(x: 1) }', '{ echo }']) {
      const { text, headers } = await gateway.ask(query)
      expect(text).not.toMatch(/stack|node_modules|\.ts:|apollo|Did you mean/i)
      expect(text).not.toContain(SECRET)
      expect(Object.keys(headers)).not.toContain('x-powered-by')
    }
  })
})
