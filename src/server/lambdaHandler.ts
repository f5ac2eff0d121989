import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import type { App } from '../usecases/context.ts'
import { createServers } from './createServers.ts'
import { executableSchema } from './executableSchema.ts'
import { createEdge } from './http/edge.ts'
import type { EdgeRequest } from './http/edgeMessages.ts'

export type LambdaHandler = (
  event: APIGatewayProxyEventV2,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<APIGatewayProxyStructuredResultV2>

/** Kept back of the function's own time, so that the caller hears of a timeout from us. */
const ANSWER_MS = 500

/**
 * The gateway as a Lambda function behind an API Gateway HTTP API, payload format 2.0.
 *
 * @throws Error at once when the configuration cannot be used.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function lambdaHandler(
  app: App,
  config: Config,
  schema: GraphQLSchema = executableSchema(),
): LambdaHandler {
  const servers = createServers(schema, config.INTROSPECTION)
  // Awaited by every request: here it only must not end the process before the first one.
  servers.catch(() => undefined)
  const edge = createEdge({ app, config, servers })

  return async (event, context) => {
    const { status, headers, body } = await edge(requestOf(event), budgetMs(context))
    return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: false }
  }
}

/** Events made by hand, in consoles and tests, are not always what their type says. */
type LooseEvent = {
  readonly rawPath?: unknown
  readonly rawQueryString?: unknown
  readonly headers?: Readonly<Record<string, unknown>> | null
  readonly requestContext?: { readonly http?: { readonly method?: unknown; readonly path?: unknown } }
  readonly body?: unknown
  readonly isBase64Encoded?: unknown
} | null

function requestOf(event: LooseEvent): EdgeRequest {
  const http = event?.requestContext?.http
  return {
    method: textOf(http?.method) || 'GET',
    path: textOf(event?.rawPath ?? http?.path) || '/',
    rawQuery: textOf(event?.rawQueryString),
    headers: lowerCased(event?.headers ?? {}),
    body: Buffer.from(textOf(event?.body), event?.isBase64Encoded ? 'base64' : 'utf8'),
  }
}

function lowerCased(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), textOf(value)]),
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function budgetMs(context: Partial<Pick<Context, 'getRemainingTimeInMillis'>> | undefined): number {
  const remainingMs = context?.getRemainingTimeInMillis?.()
  return remainingMs === undefined ? Number.POSITIVE_INFINITY : remainingMs - ANSWER_MS
}
