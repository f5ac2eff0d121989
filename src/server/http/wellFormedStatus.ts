import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../../usecases/context.ts'

/**
 * Under `application/json` a well-formed request is answered 200, also when its operation is refused:
 * that media type says nothing about who answered, so a 400 could be a proxy's. Apollo answers 400.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export const wellFormedStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, document, errors }) => {
      const parseFailed = errors?.[0]?.extensions['code'] === 'GRAPHQL_PARSE_FAILED'
      const isWellFormed = document !== undefined || parseFailed
      const isJson = request.http?.headers.get('accept') === 'application/json'
      if (isJson && isWellFormed && response.http.status === 400) response.http.status = 200
    },
  }),
}
