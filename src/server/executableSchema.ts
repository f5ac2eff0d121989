import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLSchema, isScalarType } from 'graphql'
import { typeDefs } from '../generated/typeDefs.ts'
import { resolvers } from '../resolvers/index.ts'
import { guardSchema } from './policy/guardSchema.ts'

/** The SDL of `schema/` with our resolvers, and the access policy around them. A resolver for a field that is not there is an error at once. */
export function executableSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  // A scalar with resolvers of its own loses what the SDL says of it.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) type.description ??= type.astNode?.description?.value
  }
  return guardSchema(schema)
}
