import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BareRequest, postOf } from '../support/bareGateway.ts'
import type { Lambda } from '../support/lambda/startLambda.ts'
import { httpAnswerOf, type Stage, startStage } from '../support/lambda/startStage.ts'

let stage: Stage
let graphql: Lambda
let partyId: string

beforeAll(async () => {
  stage = await startStage()
  graphql = stage.lambda('graphql')
  partyId = await stage.bank(graphql).organization('Ernst Handel')
})

const QUERY = 'query ($id: ID!) { party(id: $id) { id } }'
const asked = () => ({ query: QUERY, variables: { id: partyId } })
const found = () => ({ data: { party: { id: partyId } } })
const send = (request: BareRequest) => stage.send(graphql, request)

/** What came of it, without what is said of its price. */
async function answerTo(request: BareRequest) {
  const { status, json } = await send(request)
  const { data, errors } = json
  return errors ? { status, code: errors[0].extensions.code } : { status, data }
}

describe('the function graphql, of its zip, behind API Gateway', () => {
  it('answers a POST from the table', async () => {
    expect(await answerTo(postOf(asked()))).toEqual({ status: 200, ...found() })
  })

  it('answers a GET', async () => {
    const query = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ id: partyId }) })
    const accept = 'application/graphql-response+json'
    const request = { query: query.toString(), headers: { accept } }
    expect(await answerTo(request)).toEqual({ status: 200, ...found() })
    expect(await answerTo({ query: 'query=mutation{x}', headers: { accept } })).toMatchObject({
      code: expect.any(String),
    })
  })

  it('tells a browser of the institution that it may ask, and no other', async () => {
    const ask = (origin: string) =>
      send({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    const { status, headers, text } = await ask('https://desk.example.com')
    expect({ status, text }).toEqual({ status: 204, text: '' })
    expect(headers).toMatchObject({ 'access-control-allow-origin': 'https://desk.example.com' })
    expect((await ask('https://evil.example')).status).toBe(403)
  })

  it('takes a body in base64, as API Gateway hands over whatever it holds for binary', async () => {
    const { headers = {}, body = '' } = postOf({ query: '{ __typename } # 关系' })
    const binary = { method: 'POST', headers, body: Buffer.from(body) }
    expect(await answerTo(binary)).toEqual({ status: 200, data: { __typename: 'Query' } })
  })

  it('inflates nothing: a compressed body is refused', async () => {
    const { headers = {}, body = '' } = postOf(asked())
    const compressed = {
      method: 'POST',
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: gzipSync(body),
    }
    expect(await answerTo(compressed)).toEqual({ status: 415, code: 'BAD_REQUEST' })
  })

  it('takes no token from a cookie', async () => {
    const event = await stage.event({ ...postOf(asked()) })
    const cookies = [`authorization=${event.headers['authorization']}`, 'session=1']
    const { authorization: _, ...headers } = event.headers
    const { status, json } = httpAnswerOf(await graphql.invoke({ ...event, headers, cookies }))
    expect([status, json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    expect(httpAnswerOf(await graphql.invoke({ ...event, cookies })).json).toMatchObject(found())
  })

  it('reads headers that came several times as API Gateway joins them, and no two tokens', async () => {
    const several = postOf(asked(), {
      accept: 'text/html,application/json;q=0.9',
      'x-forwarded-for': '1.2.3.4,5.6.7.8',
    })
    expect(await answerTo(several)).toEqual({ status: 200, ...found() })
    const token = `Bearer ${await stage.token()}`
    const twice = postOf(asked(), { authorization: `${token},${token}` })
    expect(await answerTo(twice)).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  })

  it.each([
    {},
    { version: '2.0', rawPath: '/graphql' },
    { rawPath: '/graphql', requestContext: { http: { method: 'POST' } }, headers: null },
    { version: '1.0', path: '/graphql', httpMethod: 'POST', body: '{}' },
    { 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} },
    { Records: [] },
    null,
    'text',
    17,
  ])('refuses what is no event of its own, and goes on: %j', async (event) => {
    const { status, json } = httpAnswerOf(await graphql.invoke(event))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(json.errors[0].extensions.code).toMatch(/BAD_REQUEST|UNAUTHENTICATED/)
  })

  it('hides the schema in production, and writes no token and no name into its log', async () => {
    const hidden = await answerTo(postOf({ query: '{ __schema { types { name } } }' }))
    expect(hidden).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
    expect(graphql.log()).not.toContain('ERROR')
    expect(graphql.log()).not.toMatch(/eyJ[\w-]+\.|Handel/)
  })

  it('was started once for all of this', () => {
    expect(graphql.starts()).toBe(1)
  })
})
