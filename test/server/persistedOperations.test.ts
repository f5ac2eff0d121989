import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { type BareRequest, bareEvent, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { manifest, operation, partnerApp, sha256 } from '../support/partnerApp.ts'

let gateway: Gateway
let bank: Bank
let appId: string

const ACME: Viewer = { kind: 'partner', tenant: 'demo', subject: 'acme', purpose: 'SERVICING' }

const ZONE = 'query Zone { institution { timeZone } }'
const PARTY =
  'query Party($id: ID!, $first: Int!) { timeline(partyId: $id, first: $first) { nodes { direct } } }'

const hashed = (text: string, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
  ...more,
})

beforeAll(async () => {
  gateway = await startGateway({}, undefined, { PARTNER_OPERATIONS: 'registered' })
  bank = bankOf(gateway)
  appId = await partnerApp(gateway, 'acme', [ZONE, PARTY])
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

  it('costs a unit, as it is read and written for, and is throttled like what runs', async () => {
    const { clientId, id, version } = await bank.make(
      'registerPartnerApp',
      {
        name: 'Flood',
        clientId: 'flood',
        contactEmail: 'api@partner.test',
        purposes: ['SERVICING'],
        categories: ['IDENTITY'],
        limits: { maximum: 2, restoreRate: 1 },
      },
      'id version clientId',
    )
    await bankOf(gateway, { subject: 'checker' }).make('approvePartnerApp', { id, expectedVersion: version })
    const codes = []
    for (const n of Array(5).keys())
      codes.push((await post(hashed(String(n)), { ...ACME, subject: clientId })).code)
    expect(codes[0]).toBe('OPERATION_NOT_REGISTERED')
    expect(codes).toContain('THROTTLED')
  })

  it('is the same for an app that nobody knows, with the same hash', async () => {
    expect(await post(hashed(ZONE), { ...ACME, subject: 'unknown' })).toEqual(NOT_REGISTERED)
  })

  it("is another app's, and another institution's", async () => {
    const own = 'query Own { institution { tenant } }'
    await partnerApp(gateway, 'beta', [own])
    expect((await post(hashed(own), { ...ACME, subject: 'beta' })).data).toEqual({
      institution: { tenant: 'demo' },
    })
    expect(await post(hashed(own))).toEqual(NOT_REGISTERED)
    await partnerApp(gateway, 'acme', [], 'south')
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
    const id = await partnerApp(gateway, 'gone', [gone, ZONE])
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
    await partnerApp(open, 'acme', [])
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
