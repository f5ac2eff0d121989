import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../../usecases/context.ts'
import { executeOperation } from './executeOperation.ts'

/** Whatever executes operations for Apollo, which calls it a gateway. */
export type Execution = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/** Has Apollo execute operations on a schema as `executeOperation` does. */
export function plannedExecution(schema: GraphQLSchema): Execution {
  return {
    onSchemaLoadOrUpdate: (told) => {
      told({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        executeOperation({
          schema,
          document,
          context,
          operationName: request.operationName,
          variables: request.variables,
        }),
    }),
    stop: async () => undefined,
  }
}
