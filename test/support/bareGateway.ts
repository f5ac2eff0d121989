import { makeExecutableSchema } from '@graphql-tools/schema'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { type Config, readConfig } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { type LambdaHandler, lambdaHandler } from '../../src/server/lambdaHandler.ts'
import type { App, RequestContext } from '../../src/usecases/context.ts'
import { bareApp, type ReportedBug } from './bareApp.ts'
import { type TestIssuer, testIssuer } from './tokens.ts'

export type BareGateway = {
  readonly handler: LambdaHandler
  readonly issuer: TestIssuer
  readonly config: Config
  readonly bugs: readonly ReportedBug[]
  /** Sends an event, with a good token unless `headers` has one. */
  readonly send: (request?: BareRequest) => Promise<BareAnswer>
  /** Asks a query as most callers do. */
  readonly ask: (query: string, variables?: object) => Promise<BareAnswer>
}

export type BareRequest = {
  readonly method?: string
  readonly path?: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export type BareAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape, which the test is about.
  readonly json: any
}

/** Small, with one of everything that the edge treats on its own. */
const SDL = `
  type Query {
    viewer: String!
    echo(text: String!): String!
    items(first: Int!, after: String): ItemConnection!
    nodes(ids: [ID!]!): [Node]!
    item: Item
    refuse(code: String!): String
    bug: String
    sameBug: String
    hang: String
    readTable: String
    long: String!
    bad: String!
  }
  type Mutation { touch(text: String): Touched! }
  type Touched { item: Item }
  interface Node { id: ID! }
  type Item implements Node {
    id: ID!
    name: String
    parts: [Part!]!
    children(first: Int!): ItemConnection!
    parent: Item
  }
  type Part { label: String!, item: Item }
  type ItemConnection { edges: [ItemEdge!]!, nodes: [Item!]!, pageInfo: PageInfo! }
  type ItemEdge { cursor: String!, node: Item! }
  type PageInfo { hasNextPage: Boolean! }
`

/** What must never reach a caller. */
export const SECRET = 'password of db-7.internal'

const SAME = new Error(SECRET)

/** The gateway over a schema of its own and no table. */
export async function bareGateway(
  env: Readonly<Record<string, string>> = {},
  parts: Partial<App> = {},
): Promise<BareGateway> {
  const { app, bugs } = bareApp(parts)
  const issuer = await testIssuer(app.now)
  const config = readConfig({
    TABLE_NAME: 'none',
    CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
    INTROSPECTION: 'true',
    ...issuer.rules,
    ...env,
  })
  const handler = lambdaHandler(app, config, bareSchema())

  const send = async ({ headers = {}, ...request }: BareRequest = {}): Promise<BareAnswer> => {
    const withToken = { authorization: `Bearer ${await issuer.token()}`, ...headers }
    const answer = await handler(bareEvent({ ...request, headers: withToken }), LAMBDA_CONTEXT)
    const text = answer.body ?? ''
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers as Record<string, string>,
      text,
      json: text.startsWith('{') ? JSON.parse(text) : undefined,
    }
  }
  return {
    handler,
    issuer,
    config,
    bugs,
    send,
    ask: (query, variables) => send(postOf({ query, variables })),
  }
}

export const LAMBDA_CONTEXT = { getRemainingTimeInMillis: () => 15_000 }

/** A POST of this JSON, as most callers send it. */
export function postOf(body: unknown, headers: Readonly<Record<string, string>> = {}): BareRequest {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  }
}

/** An event of API Gateway's HTTP API, payload format 2.0. */
export function bareEvent({
  method = 'GET',
  path = '/graphql',
  query = '',
  headers = {},
  body = '',
}: BareRequest) {
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { ...headers },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api-id',
      domainName: 'id.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'id',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'agent' },
      requestId: 'id',
      routeKey: '$default',
      stage: '$default',
      time: '12/Mar/2020:19:03:58 +0000',
      timeEpoch: 1583348638390,
    },
    body: Buffer.isBuffer(body) ? body.toString('base64') : body,
    isBase64Encoded: Buffer.isBuffer(body),
  }
  return event
}

function bareSchema() {
  return makeExecutableSchema<RequestContext>({
    typeDefs: SDL,
    resolvers: {
      Query: {
        viewer: (_, __, { viewer }) => `${viewer.kind} ${viewer.subject} of ${viewer.tenant}`,
        echo: (_, { text }) => text,
        items: () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false } }),
        nodes: (_, { ids }) =>
          ids.map((id: string) => ({ id, __typename: id === 'nothing' ? undefined : 'Item' })),
        item: () => ({ id: 'one', name: 'One', parts: [] }),
        refuse: (_, { code }) => {
          throw new AppError(
            code,
            `Refused: ${code}.`,
            code === 'UNAVAILABLE' ? { retryAfterSeconds: 2 } : {},
          )
        },
        bug: () => {
          throw new Error(SECRET)
        },
        sameBug: () => {
          throw SAME
        },
        hang: () => new Promise(() => {}),
        readTable: (_, __, { meter }) => {
          Object.assign(meter, { calls: 2, readUnits: 1.5, writeUnits: 3 })
          return 'read'
        },
        long: () => 'x'.repeat(5_000_000),
        bad: () => null,
      },
      Mutation: { touch: () => ({ item: { id: 'one' } }) },
    },
  })
}
