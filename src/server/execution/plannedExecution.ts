import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../../usecases/context.ts'
import { executeOperation } from './executeOperation.ts'

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/** Has Apollo execute operations on a schema as `executeOperation` does: a gateway, in its words, is whatever executes. */
export function plannedExecution(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate: (told) => {
      told({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        executeOperation({
          ...{ schema, document, context },
          operationName: request.operationName,
          variables: request.variables,
        }),
    }),
    stop: async () => undefined,
  }
}
