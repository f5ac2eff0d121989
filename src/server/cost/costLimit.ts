import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { AppError, type ErrorCode } from '../../errors.ts'
import type { Granted } from '../../store/throttle.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { assertAffordable } from './assertAffordable.ts'
import { type OperationPrice, priceOperation } from './priceOperation.ts'
import { charge, throttleState, unitsOf } from './throttling.ts'

/** Refuses what could return too much, or was asked too often, before it runs; says what it cost, after it ran. */
export const costLimit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    let price: OperationPrice | undefined
    let charged: Granted | undefined
    let hasRun = false
    let returning: Promise<void> | undefined
    return {
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        // No operation of that name: execution will say so.
        if (!operation) return
        try {
          const bound = priceOperation({ schema, document, operation, variables: request.variables ?? {} })
          assertAffordable(bound)
          price = bound
          contextValue.notes.requested = bound.nodes
          charged = await charge(contextValue, bound.nodes)
          // Beside the operation, which takes longer.
          returning = contextValue.app.throttle.returnUnused()
        } catch (error) {
          throw error instanceof AppError ? beforeExecution(error) : error
        }
      },

      executionDidStart: async () => {
        hasRun = true
      },

      willSendResponse: async ({ response: { body }, contextValue }) => {
        if (!price) return
        const actual = hasRun ? actualOf(contextValue, price) : 0
        contextValue.notes.cost = actual
        await Promise.all([charged?.settle(hasRun ? unitsOf(actual) : 0), returning])
        if (body.kind !== 'single') return
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cost: {
            requested: price.nodes,
            actual,
            ...dynamoOf(contextValue),
            throttle: throttleState(contextValue),
          },
        }
      },
    }
  },
}

/**
 * Both figures are in capacity units of DynamoDB. `requested` is the price before execution: one for each
 * node that could come back, as a record of usual size is read for one unit or less. One with much in it is
 * read for more, and so `actual`, what was consumed, may lie above it.
 *
 * What was consumed tells of records that were read and not shown. So only operators are told; for all others it is what
 * the answer holds; and of commands their price, as what they write is not in the answer.
 */
function actualOf({ viewer, meter, returned }: RequestContext, price: OperationPrice): number {
  if (viewer.kind === 'operator') return meter.readUnits + meter.writeUnits
  return price.commands > 0 ? price.nodes : returned.nodes
}

function dynamoOf({ viewer, meter: { calls, readUnits, writeUnits } }: RequestContext): object {
  return viewer.kind === 'operator' ? { dynamo: { calls, readUnits, writeUnits } } : {}
}

/**
 * Unlike 400, which under `application/json` could be a proxy's, 429 and 503 ask the same of a client whoever sent them:
 * they stand under either media type, and clients that know no GraphQL wait as they are told.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-4
 */
const STATUSES: Partial<Record<ErrorCode, number>> = { THROTTLED: 429, UNAVAILABLE: 503 }

function beforeExecution(refusal: AppError): GraphQLError {
  const { retryAfterSeconds } = refusal.details
  const headers = new HeaderMap(retryAfterSeconds ? [['retry-after', String(retryAfterSeconds)]] : [])
  return new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { http: { status: STATUSES[refusal.code] ?? 400, headers } },
  })
}
