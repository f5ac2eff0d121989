import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { type BareGateway, bareGateway, LAMBDA_CONTEXT, postOf, SECRET } from '../support/bareGateway.ts'

let gateway: BareGateway

beforeEach(async () => {
  gateway = await bareGateway()
})

describe('an error', () => {
  it('that is a refusal is told, with its code, beside the data', async () => {
    const { status, json } = await gateway.ask('{ viewer refuse(code: "FORBIDDEN") }')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      data: { viewer: 'operator ops-1 of demo', refuse: null },
      errors: [{ message: 'Refused: FORBIDDEN.', path: ['refuse'], extensions: { code: 'FORBIDDEN' } }],
    })
    expect(gateway.bugs).toEqual([])
  })

  it('that passes says when to come back', async () => {
    const { json } = await gateway.ask('{ refuse(code: "UNAVAILABLE") }')
    expect(json.errors[0].extensions).toEqual({ code: 'UNAVAILABLE', retryAfterSeconds: 2 })
  })

  it('that is ours is masked whole, and reported whole', async () => {
    const { text, json } = await gateway.send(
      postOf({ query: 'query Mine { a: bug }' }, { 'x-request-id': 'req-1' }),
    )
    expect(json.errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        locations: [{ line: 1, column: 14 }],
        path: ['a'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
    expect(text).not.toContain(SECRET)
    expect(gateway.bugs).toEqual([
      { error: new Error(SECRET), context: { requestId: 'req-1', operation: 'query bug', field: 'bug' } },
    ])
  })

  it('of a resolver that breaks its schema is ours', async () => {
    const { json } = await gateway.ask('{ bad }')
    expect(json).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
    expect(gateway.bugs).toHaveLength(1)
  })

  it('is reported without the document, which says who was asked about', async () => {
    const { json } = await gateway.ask('{ nodes(ids: ["nothing"]) { id } }')
    expect(json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(gateway.bugs[0]?.error).toMatchObject({
      message: expect.stringContaining('must resolve to an Object type'),
    })
    expect(inspect(gateway.bugs, { depth: 10, showHidden: true })).not.toContain('"nothing"')
  })

  it('that happens a hundred times over is reported once', async () => {
    const { json } = await gateway.ask(
      `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: sameBug`).join(' ')} }`,
    )
    expect(json.errors).toHaveLength(100)
    expect(gateway.bugs).toHaveLength(1)
  })

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ echo(text: 1) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query($t: String!) { echo(text: $t) }', 'BAD_USER_INPUT'],
    ['query a { viewer } query b { viewer }', 'OPERATION_RESOLUTION_FAILURE'],
    ['subscription { viewer }', 'BAD_REQUEST'],
    ['{ items(first: 0) { nodes { id } } }', 'BAD_REQUEST'],
  ])('in %s has the code %s; its status depends on the media type', async (query, code) => {
    const strict = await gateway.send(postOf({ query }))
    expect({ status: strict.status, code: strict.json.errors[0].extensions.code }).toEqual({
      status: 400,
      code,
    })
    const lenient = await gateway.send(postOf({ query }, { accept: 'application/json' }))
    expect({ status: lenient.status, code: lenient.json.errors[0].extensions.code }).toEqual({
      status: 200,
      code,
    })
    expect(gateway.bugs).toEqual([])
  })

  it('suggests what else there is to staff, where they may read the schema', async () => {
    const messageOf = async ({ ask }: BareGateway) => (await ask('{ viewr }')).json.errors[0].message
    const wrong = 'Cannot query field "viewr" on type "Query".'
    expect(await messageOf(gateway)).toBe(`${wrong} Did you mean "viewer"?`)
    expect(await messageOf(await bareGateway({ INTROSPECTION: 'false' }))).toBe(wrong)
  })
})

describe('what a caller may not do', () => {
  it('is to read the schema, where that is off', async () => {
    const closed = await bareGateway({ INTROSPECTION: 'false' })
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Item") { name } }']) {
      expect((await closed.ask(query)).json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
    expect((await closed.ask('{ __typename }')).json.data).toEqual({ __typename: 'Query' })
  })

  it('is to keep a query here', async () => {
    const { json } = await gateway.send(
      postOf({ query: '{ viewer }', extensions: { persistedQuery: { version: 1 } } }),
    )
    expect(json.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })

  it('is to wait longer than the time a request has', async () => {
    const hasty = await bareGateway({ REQUEST_TIMEOUT_MS: '50' })
    const { status, headers, json } = await hasty.ask('{ hang }')
    expect({ status, retryAfter: headers['retry-after'], json }).toEqual({
      status: 503,
      retryAfter: '1',
      json: {
        errors: [
          {
            message: expect.stringContaining('0.1 s'),
            extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 },
          },
        ],
      },
    })
  })

  it('is to get more than a response can carry', async () => {
    const { status, json } = await gateway.ask('{ long }')
    expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })
})

describe("the platform's own time limit", () => {
  it('is kept: the caller hears of it from us', async () => {
    const { json } = await gateway.send({ path: '/health' })
    expect(json).toEqual({ status: 'ok' })
    const { headers = {}, body } = postOf({ query: '{ hang }' })
    const authorization = `Bearer ${await gateway.issuer.token()}`
    const event = {
      rawPath: '/graphql',
      headers: { ...headers, authorization },
      body,
      requestContext: { http: { method: 'POST' } },
    }
    const since = performance.now()
    const answer = await gateway.handler(event as never, {
      ...LAMBDA_CONTEXT,
      getRemainingTimeInMillis: () => 550,
    })
    expect(answer.statusCode).toBe(503)
    expect(performance.now() - since).toBeLessThan(550)
  })
})
