import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { type BareRequest, bareEvent, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let appId: string

const ACME: Viewer = { kind: 'partner', tenant: 'demo', subject: 'acme', purpose: 'SERVICING' }

const ZONE = 'query Zone { institution { timeZone } }'
const PARTY =
  'query Party($id: ID!, $first: Int!) { timeline(partyId: $id, first: $first) { nodes { direct } } }'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hashed = (text: string, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
  ...more,
})

/** An operation as a manifest has it. */
const operation = (body: string, more: object = {}) => ({
  id: sha256(body),
  name: /query (\w+)/.exec(body)?.[1] ?? '',
  type: 'query',
  body,
  ...more,
})

const manifest = (...operations: object[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
})

/** An app that may ask, with these operations. */
async function app(
  clientId: string,
  bodies: readonly string[],
  keeper = bank,
  tenant = 'demo',
): Promise<string> {
  const { id } = await keeper.make('registerPartnerApp', {
    name: clientId,
    clientId,
    contactEmail: 'api@partner.test',
    purposes: ['SERVICING'],
    categories: ['IDENTITY'],
  })
  const checker = bankOf(gateway, { subject: 'checker', tenant })
  await checker.make('approvePartnerApp', { id, expectedVersion: 1 })
  if (bodies.length > 0) {
    const operations = bodies.map((body) => operation(body))
    await keeper.make('registerOperations', { appId: id, manifest: manifest(...operations) })
  }
  return id
}

beforeAll(async () => {
  gateway = await startGateway({}, undefined, { PARTNER_OPERATIONS: 'registered' })
  bank = bankOf(gateway)
  appId = await app('acme', [ZONE, PARTY])
})

async function send(request: BareRequest, viewer: Partial<Viewer> = ACME, to = gateway) {
  const headers = { ...request.headers, authorization: `Bearer ${await to.token(viewer)}` }
  const answer = await to.handler(bareEvent({ ...request, headers }), LAMBDA_CONTEXT)
  expect(to.bugs).toEqual([])
  const { data, errors, extensions } = JSON.parse(answer.body ?? '')
  return {
    status: answer.statusCode,
    data,
    code: errors?.[0].extensions.code,
    message: errors?.[0].message,
    extensions,
  }
}

const post = (body: unknown, viewer?: Partial<Viewer>, to?: Gateway) => send(postOf(body), viewer, to)
const get = (parameters: Record<string, string>, viewer?: Partial<Viewer>) =>
  send({ query: new URLSearchParams(parameters).toString() }, viewer)

const ANSWER = { institution: { timeZone: 'Asia/Shanghai' } }
const NOT_REGISTERED = {
  status: 400,
  data: undefined,
  code: 'OPERATION_NOT_REGISTERED',
  message: 'This operation is not registered for your app: send the sha256Hash of one that is.',
  extensions: undefined,
}

describe('a registered operation', () => {
  it('runs by its hash, in a POST and in a GET', async () => {
    expect((await post(hashed(ZONE))).data).toEqual(ANSWER)
    const { extensions } = hashed(ZONE)
    expect((await get({ extensions: JSON.stringify(extensions) })).data).toEqual(ANSWER)
  })

  it('runs by its text, which then is the same', async () => {
    expect((await post({ query: ZONE })).data).toEqual(ANSWER)
    expect((await get({ query: ZONE })).data).toEqual(ANSWER)
    expect((await post(hashed(ZONE, { query: ZONE }))).data).toEqual(ANSWER)
  })

  it('takes variables, and is bounded with them', async () => {
    const id = 'prt_01J00000000000000000000000'
    const variables = { id, first: 5 }
    expect(await post(hashed(PARTY, { variables }))).toMatchObject({ status: 200, code: undefined })
    const { extensions } = hashed(PARTY)
    const asked = { extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) }
    expect(await get(asked)).toMatchObject({ status: 200, code: undefined })
    expect((await post(hashed(PARTY, { variables: { id, first: 101 } }))).code).toBe('BAD_REQUEST')
  })

  it('takes no call beside the one that loads the app', async () => {
    const calls: string[] = []
    const openTable: typeof gateway.app.openTable = (...args) => {
      const table = gateway.app.openTable(...args)
      return new Proxy(table, {
        get: (target, name: keyof typeof table) => {
          calls.push(name)
          return target[name]
        },
      })
    }
    const { openRequest } = await import('../../src/server/requestContext.ts')
    const asked = { deadline: Date.now() + 10_000, requestId: 'r', operationId: sha256(ZONE) }
    const { caller } = await openRequest({ ...gateway.app, openTable }, ACME, asked)
    expect(caller).toMatchObject({ app: { id: appId }, operation: ZONE })
    expect(calls).toEqual(['batchGet'])
  })
})

describe('what is not registered', () => {
  it.each([
    ['a text', { query: '{ institution { tenant } }' }],
    ['a text that differs by a blank', { query: `${ZONE} ` }],
    ['a hash of something else', hashed('{ institution { tenant } }')],
    ['a text that is no GraphQL', { query: '{' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['a mutation', { query: 'mutation { registerPerson(input: {}) { userErrors { code } } }' }],
    ['nothing', { variables: {} }],
    ['a list', [{ query: ZONE }]],
    ['a number for a text', { query: 1 }],
  ])('does not run, and nothing is told: %s', async (_, body) => {
    expect(await post(body)).toEqual(NOT_REGISTERED)
  })

  it('does not run by GET either', async () => {
    expect(await get({ query: '{ institution { tenant } }' })).toEqual(NOT_REGISTERED)
    const { extensions } = hashed('{ institution { tenant } }')
    expect(await get({ extensions: JSON.stringify(extensions) })).toEqual(NOT_REGISTERED)
    expect(await get({ query: '{ institution { tenant } }', extensions: '{' })).toEqual(NOT_REGISTERED)
    expect(await get({})).toEqual(NOT_REGISTERED)
  })

  it('is the same for an app that nobody knows, with the same hash', async () => {
    expect(await post(hashed(ZONE), { ...ACME, subject: 'unknown' })).toEqual(NOT_REGISTERED)
  })

  it("is another app's, and another institution's", async () => {
    const own = 'query Own { institution { tenant } }'
    await app('beta', [own])
    expect((await post(hashed(own), { ...ACME, subject: 'beta' })).data).toEqual({
      institution: { tenant: 'demo' },
    })
    expect(await post(hashed(own))).toEqual(NOT_REGISTERED)
    await app('acme', [], bankOf(gateway, { tenant: 'south' }), 'south')
    expect(await post(hashed(ZONE), { ...ACME, tenant: 'south' })).toEqual(NOT_REGISTERED)
  })

  it.each([
    ['of another text', { query: ZONE, ...hashed(PARTY) }, 'must be the SHA-256 of query'],
    [
      'in capitals',
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(ZONE).toUpperCase() } } },
      '64 lower-case',
    ],
    [
      'of a key of ours',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'KEY' } } },
      '64 lower-case',
    ],
    [
      'of another version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: sha256(ZONE) } } },
      'must be 1',
    ],
  ])('is a hash %s, of which something is told', async (_, body, message) => {
    expect(await post(body)).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining(message),
    })
  })

  it('runs no more once it is retired, or its app suspended', async () => {
    const gone = 'query Gone { institution { tenant } }'
    const id = await app('gone', [gone, ZONE])
    const caller = { ...ACME, subject: 'gone' }
    expect((await post(hashed(gone), caller)).code).toBeUndefined()
    const retired = await bank.make(
      'retireOperations',
      { appId: id, operationIds: [sha256(gone)] },
      'version operationCount',
    )
    expect(retired).toEqual({ version: 4, operationCount: 1 })
    expect(await post(hashed(gone), caller)).toEqual(NOT_REGISTERED)
    await bank.make('suspendPartnerApp', { id, expectedVersion: 4 })
    const node = 'query Node { node(id: "prt_01J00000000000000000000000") { id } }'
    await bank.make('registerOperations', { appId: id, manifest: manifest(operation(node)) })
    expect((await post(hashed(node), caller)).code).toBe('FORBIDDEN')
  })
})

describe('on a laptop, where any operation may run', () => {
  it('a partner tries things out, and may still send hashes', async () => {
    const open = await startGateway()
    expect((await post({ query: '{ institution { timeZone } }' }, ACME, open)).data).toEqual(ANSWER)
    expect((await post(hashed(ZONE, { query: ZONE }), ACME, open)).data).toEqual(ANSWER)
    expect((await post(hashed(ZONE), ACME, open)).code).toBe('OPERATION_NOT_REGISTERED')
  })

  it('a partner still is told nothing of the schema, which staff may read', async () => {
    const open = await startGateway()
    const asked = ['{ __schema { types { name } } }', '{ __type(name: "Party") { name } }']
    for (const query of asked) {
      expect((await post({ query }, ACME, open)).code).toBe('GRAPHQL_VALIDATION_FAILED')
      expect((await post({ query }, {}, open)).code).toBeUndefined()
    }
    const wrong = { query: '{ institutio { tenant } }' }
    expect((await post(wrong, ACME, open)).message).toBe('Cannot query field "institutio" on type "Query".')
    expect((await post(wrong, {}, open)).message).toContain('Did you mean "institution"')
    expect((await post({ query: '{ __typename }' }, ACME, open)).data).toEqual({ __typename: 'Query' })
  })

  it('staff send texts, as always', async () => {
    expect((await post(hashed(ZONE, { query: ZONE }), {})).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    expect((await post({ query: ZONE }, {})).data).toEqual(ANSWER)
  })
})

describe('a manifest', () => {
  const register = async (operations: object[], more: object = {}) => {
    const input = { appId, manifest: { ...manifest(...operations), ...more } }
    const { faults } = await bank.run('registerOperations', input)
    return faults.map(({ code, field, message }) => `${code} ${field}: ${message}`)
  }

  it('may be registered again: what is there stays, and what is new comes to it', async () => {
    const id = await app('twice', [ZONE])
    const both = manifest(operation(ZONE), operation(PARTY), operation(PARTY))
    const after = await bank.make(
      'registerOperations',
      { appId: id, manifest: both },
      'operationCount operations(first: 10) { nodes { id name body registeredBy } }',
    )
    const stored = [ZONE, PARTY]
      .map((body) => ({ id: sha256(body), name: operation(body).name, body, registeredBy: 'operator:test' }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(after).toEqual({ operationCount: 2, operations: { nodes: stored } })
  })

  const bad = 'query Bad { institution { tenants } }'
  const huge = `query Huge { ${Array.from({ length: 60 }, (_, n) => `a${n}: timeline(partyId: "p", first: 100) { nodes { direct } }`).join(' ')} }`
  const mutation =
    'mutation Change { retractTie(input: { idempotencyKey: "k", id: "tie_1", expectedVersion: 1, note: "n" }) { userErrors { code } } }'

  it('is registered whole or not at all, and told all that is wrong with it, by name', async () => {
    const good = 'query Good { institution { tenant } }'
    const faults = await register([
      operation(good),
      operation(bad),
      operation(ZONE, { id: sha256(bad) }),
      operation(huge),
    ])
    expect(faults).toEqual([
      'INVALID input.manifest.operations.1.body: Operation Bad: its body is not valid: Cannot query field "tenants" on type "Institution". Did you mean "tenant"?.',
      `INVALID input.manifest.operations.2.id: Operation Zone: its id must be the SHA-256 of the body, ${sha256(ZONE)}.`,
      expect.stringContaining(
        'INVALID input.manifest.operations.3.body: Operation Huge: its body could not be run: The operation is too large: 6000 nodes',
      ),
    ])
    expect(await post(hashed(good))).toEqual(NOT_REGISTERED)
  })

  it.each([
    [
      'a mutation',
      operation(mutation, { name: 'Change', type: 'mutation' }),
      'its type must be "query": partners change nothing.',
    ],
    [
      'a mutation that says it is a query',
      operation(mutation, { name: 'Change' }),
      'its body must be one query, named Change, and its fragments.',
    ],
    [
      'what is no GraphQL',
      operation('query A {'),
      'its body is not GraphQL: Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'two queries',
      operation(`${ZONE} query B { institution { tenant } }`),
      'its body must be one query, named Zone, and its fragments.',
    ],
    [
      'another name',
      operation(ZONE, { name: 'Other' }),
      'its body must be one query, named Other, and its fragments.',
    ],
    [
      'introspection',
      operation('query A { __schema { types { name } } }'),
      'its body is not valid: GraphQL introspection has been disabled',
    ],
    [
      'a page too long',
      operation('query A { timeline(partyId: "p", first: 101) { nodes { direct } } }'),
      'its body could not be run: timeline.first must be 1 to 100',
    ],
    [
      'too long a text',
      operation(`query A { institution { tenant } } # ${'x'.repeat(20_000)}`),
      'its body must have 20000 characters at most.',
    ],
    [
      'too many tokens',
      operation(`query A { institution { ${'tenant '.repeat(2_000)} } }`),
      'its body is not GraphQL: Syntax Error: Document contains more that 2000 tokens',
    ],
  ])('has no operation that is %s', async (_, entry, message) => {
    const faults = await register([entry])
    expect(faults[0]).toContain(message)
  })

  it('is of the format and version that we know, with 1 to 90 operations', async () => {
    expect(await register([operation(ZONE)], { format: 'other' })).toEqual([
      expect.stringContaining('INVALID input.manifest.format'),
    ])
    expect(await register([operation(ZONE)], { version: 2 })).toEqual([
      expect.stringContaining('INVALID input.manifest.version'),
    ])
    expect(await register([])).toEqual([expect.stringContaining('INVALID input.manifest.operations')])
    const many = Array.from({ length: 91 }, (_, n) => operation(`query A${n} { institution { tenant } }`))
    expect(await register(many)).toEqual([expect.stringContaining('INVALID input.manifest.operations')])
    expect(await register(many.slice(0, 90))).toEqual([])
  })

  it('is of an app that is there', async () => {
    const input = { appId: 'app_01J00000000000000000000000', manifest: manifest(operation(ZONE)) }
    expect(await bank.refusal('registerOperations', input)).toBe('NOT_FOUND input.appId')
    const unknown = { appId, operationIds: [sha256('nothing'), 'KEY'] }
    expect(await bank.refusal('retireOperations', unknown)).toBe(
      'NOT_FOUND input.operationIds.0, NOT_FOUND input.operationIds.1',
    )
  })
})
