import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BareGateway, bareEvent, bareGateway, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'

let gateway: BareGateway

beforeAll(async () => {
  gateway = await bareGateway()
})

/** As https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html shows it. */
async function awsEvent(): Promise<APIGatewayProxyEventV2> {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString: '',
    cookies: ['cookie1', 'cookie2'],
    headers: {
      Authorization: `Bearer ${await gateway.issuer.token()}`,
      'Content-Type': 'application/json',
      header2: 'value1,value2',
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api-id',
      authentication: {
        clientCert: {
          clientCertPem: 'CERT_CONTENT',
          subjectDN: 'www.example.com',
          issuerDN: 'Example issuer',
          serialNumber: 'a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1',
          validity: { notBefore: 'May 28 12:30:02 2019 GMT', notAfter: 'Aug  5 09:36:04 2021 GMT' },
        },
      },
      domainName: 'id.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'id',
      http: {
        method: 'POST',
        path: '/graphql',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'agent',
      },
      requestId: 'id',
      routeKey: '$default',
      stage: '$default',
      time: '12/Mar/2020:19:03:58 +0000',
      timeEpoch: 1583348638390,
    },
    body: '{"query":"{ echo(text: \\"关系\\") }"}',
    pathParameters: { parameter1: 'value1' },
    isBase64Encoded: false,
    stageVariables: { stageVariable1: 'value1' },
  }
}

describe('the Lambda handler', () => {
  it('answers an event of API Gateway as it wants to be answered', async () => {
    expect(await gateway.handler(await awsEvent(), LAMBDA_CONTEXT)).toEqual({
      statusCode: 200,
      headers: expect.objectContaining({ 'content-type': 'application/json; charset=utf-8' }),
      body: expect.stringContaining('{"data":{"echo":"关系"}'),
      isBase64Encoded: false,
    })
  })

  it('takes a body in base64', async () => {
    const event = await awsEvent()
    const body = Buffer.from(event.body ?? '').toString('base64')
    const answer = await gateway.handler({ ...event, body, isBase64Encoded: true }, LAMBDA_CONTEXT)
    expect(answer.body).toContain('{"data":{"echo":"关系"}')
  })

  it.each([
    {},
    { rawPath: '/graphql' },
    { requestContext: {} },
    { requestContext: { http: {} }, headers: null },
    { rawPath: '/graphql', requestContext: { http: { method: 'POST' } } },
    { rawPath: '/graphql', headers: { Authorization: undefined } },
    { version: '1.0', path: '/graphql', httpMethod: 'POST' },
    { rawPath: 7, body: {}, headers: { authorization: 7 } },
    null,
    'text',
  ])('refuses an event made by hand, and does not fail: %o', async (event) => {
    const { statusCode = 0, body = '' } = await gateway.handler(event as never, {} as never)
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(statusCode).toBeLessThan(500)
    expect(JSON.parse(body).errors[0].extensions.code).toMatch(/BAD_REQUEST|UNAUTHENTICATED/)
  })

  it('masks and reports what is thrown outside GraphQL', async () => {
    const failing = await bareGateway(
      {},
      {
        openTable: () => {
          throw new Error('password of db-7')
        },
      },
    )
    const { status, json } = await failing.ask('{ viewer }')
    expect({ status, json }).toEqual({
      status: 500,
      json: {
        errors: [
          { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        ],
      },
    })
    expect(failing.bugs).toEqual([
      { error: new Error('password of db-7'), context: { requestId: expect.any(String) } },
    ])
  })

  it('answers many at once, each for itself', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => gateway.ask(`{ echo(text: "${index}") }`)),
    )
    expect(answers.map(({ json }) => json.data.echo)).toEqual(
      Array.from({ length: 50 }, (_, index) => `${index}`),
    )
    expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(50)
  })

  it('is asked the same way by every test', async () => {
    const { headers = {}, ...post } = postOf({ query: '{ viewer }' })
    const authorization = `Bearer ${await gateway.issuer.token()}`
    const answer = await gateway.handler(
      bareEvent({ ...post, headers: { ...headers, authorization } }),
      LAMBDA_CONTEXT,
    )
    expect(answer.statusCode).toBe(200)
  })
})
