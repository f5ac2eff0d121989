import type { ApolloServerPlugin } from '@apollo/server'
import { actorOf } from '../../access/viewer.ts'
import { AppError } from '../../errors.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { usedCoordinates } from './usedCoordinates.ts'

/** Has it remembered what an operation uses of the schema, and by whom: beside the operation, which takes longer. */
export const tellUsage: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    let recorded: Promise<void> | undefined
    return {
      executionDidStart: async ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return
        const { app, viewer } = contextValue
        const variables = request.variables ?? {}
        const coordinates = usedCoordinates({ schema, document, operation, variables })
        recorded = app.usage
          .record({ tenant: viewer.tenant, client: actorOf(viewer), coordinates })
          .catch((error: unknown) => {
            // Whoever asked has nothing to do with it. A busy store is none of our bugs.
            if (!(error instanceof AppError)) app.reportBug(error, {})
          })
      },

      // A function in AWS stands still once it has answered.
      willSendResponse: async () => recorded,
    }
  },
}
