import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { AppError } from '../errors.ts'
import type { Meter } from '../store/table.ts'
import type { RequestContext } from '../usecases/context.ts'
import { assertAffordable } from './assertAffordable.ts'
import { type OperationPrice, priceOperation } from './priceOperation.ts'

/** Refuses what could return too much, before it runs; says what it cost, after it ran. */
export const costLimit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    let price: OperationPrice | undefined
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        // No operation of that name: execution will say so.
        if (!operation) return
        try {
          const bound = priceOperation({ schema, document, operation, variables: request.variables ?? {} })
          assertAffordable(bound)
          price = bound
        } catch (error) {
          throw error instanceof AppError ? beforeExecution(error) : error
        }
      },

      willSendResponse: async ({ response: { body }, contextValue }) => {
        if (!price || body.kind !== 'single') return
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cost: costOf(price, contextValue.meter),
        }
      },
    }
  },
}

/**
 * Both figures are in capacity units of DynamoDB. `requested` is the price before execution: one for each
 * node that could come back, as a record of usual size is read for one unit or less. One with much in it is
 * read for more, and so `actual`, what was consumed, may lie above it.
 */
function costOf({ nodes }: OperationPrice, { calls, readUnits, writeUnits }: Meter): object {
  return { requested: nodes, actual: readUnits + writeUnits, dynamo: { calls, readUnits, writeUnits } }
}

function beforeExecution(refusal: AppError): GraphQLError {
  return new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { http: { status: 400 } },
  })
}
