import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { RequestContext } from '../../usecases/context.ts'
import { asPart } from '../../usecases/requestParts.ts'
import { EdgeRefusal, type EdgeRequest, type EdgeResponse } from './edgeMessages.ts'
import type { ResponseType } from './mediaTypes.ts'
import type { Question } from './partnerOperation.ts'

export type Execution = {
  readonly request: EdgeRequest
  /** What is asked, whatever the request itself says. */
  readonly question: Question
  readonly requestId: string
  /** What the caller accepts, decided. */
  readonly type: ResponseType
  readonly context: RequestContext
}

/** Lambda answers at most 6 MB, and the body is in it as a JSON string, with every quote escaped. */
const LARGEST_ANSWER_BYTES = 4_500_000

/** Hands a request that is good HTTP to Apollo. */
export async function executeGraphQL(
  server: ApolloServer<RequestContext>,
  { request, question, requestId, type, context }: Execution,
): Promise<EdgeResponse> {
  const {
    status = 200,
    headers,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: apolloHeaders(request, { accept: type, 'x-request-id': requestId }),
      search: question.rawQuery,
      body: question.body,
    },
    context: async () => context,
  })
  if (body.kind !== 'complete') throw new Error('Apollo answered in parts, which nothing here asks for')
  // No letter takes more than 3 bytes: most answers need not be measured.
  if (
    body.string.length * 3 > LARGEST_ANSWER_BYTES &&
    Buffer.byteLength(body.string) > LARGEST_ANSWER_BYTES
  ) {
    throw new EdgeRefusal(
      400,
      `The answer has more than ${LARGEST_ANSWER_BYTES} bytes. Ask for less at a time.`,
    )
  }
  // No byte leaves before it is stored what leaves, and to whom. When it cannot be, this throws, and nothing leaves.
  await asPart(context.notes, 'audit', context.audit.flush)
  return { status, headers: Object.fromEntries(headers), body: body.string }
}

/** Plugins see what the edge has decided, not what the caller wrote. */
function apolloHeaders({ headers }: EdgeRequest, decided: Readonly<Record<string, string>>): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries({ ...headers, ...decided })) if (value) map.set(name, value)
  return map
}
