import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import { AppError } from '../errors.ts'
import type { RequestContext } from '../usecases/context.ts'
import { MASKED } from './http/edgeMessages.ts'

/** Tells the caller what they did wrong, and nothing of what we did wrong. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted
  const where = { ...(locations && { locations }), ...(path && { path }) }

  const callersFault = callersFaultOf(formatted)
  if (callersFault && asksForSchema(message)) {
    return { message: 'The schema cannot be read here.', ...where, extensions: { code: callersFault } }
  }
  if (callersFault) return { message, ...where, extensions: { code: callersFault } }

  const thrown = thrownOf(error)
  if (thrown instanceof AppError) {
    return { message: thrown.message, ...where, extensions: { code: thrown.code, ...thrown.details } }
  }
  return { message: MASKED.message, ...where, extensions: { code: MASKED.code } }
}

/** Apollo's own words name Apollo, and how to change it. */
function asksForSchema(message: string): boolean {
  return message.startsWith('GraphQL introspection is not allowed')
}

/** Reports what `formatError` keeps from the caller: the whole error, but nothing of what was asked. An alias is the caller's own text. */
export const reportBugs: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { app, notes } }) => {
      const { requestId, operation } = notes
      const reported = new Set<unknown>()
      for (const error of errors) {
        const thrown = thrownOf(error)
        if (callersFaultOf(error) || thrown instanceof AppError || reported.has(thrown)) continue
        reported.add(thrown)
        app.reportBug(withoutDocument(thrown), { requestId, operation, field: fieldOf(error) })
      }
    },
  }),

  unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue }, error }) => {
    contextValue.app.reportBug(error, { requestId: contextValue.notes.requestId })
  },
}

/** As the schema names it. */
function fieldOf({ nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0]
  return node?.kind === Kind.FIELD ? node.name.value : undefined
}

/** What graphql-js and Apollo refuse by themselves: documents, variables, requests that make no sense. */
const CALLERS_FAULTS: readonly string[] = Object.values(ApolloServerErrorCode).filter(
  (code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
)

function callersFaultOf({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }) {
  return CALLERS_FAULTS.find((code) => code === extensions?.['code'])
}

export function thrownOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? thrownOf(error.originalError) : error
}

/** A GraphQLError has the whole document in it, and so the names and numbers that were asked about. */
function withoutDocument(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error
  const { name, message, stack } = error
  return Object.assign(new Error(message), { name, stack })
}
