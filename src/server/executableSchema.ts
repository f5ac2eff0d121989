import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { typeDefs } from '../generated/typeDefs.ts'
import { resolvers } from '../resolvers/index.ts'

/** The SDL of `schema/` with our resolvers. A resolver for a field that is not there is an error at once. */
export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers })
}
