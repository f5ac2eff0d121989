import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/**
 * A POST of JSON, as API Gateway's HTTP API hands it to a function, payload format 2.0. Nothing is imported: in the process of
 * a contender is only what is measured.
 */
export function apiEvent(body: unknown, authorization: string): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api-id',
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
    body: JSON.stringify(body),
    isBase64Encoded: false,
  }
}
